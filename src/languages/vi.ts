import type { Language } from './language.js';
import { words } from './words.js';

export const vi = (): Language => ({
  code: 'vi',

  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
    ['”', '”'],
    ['“', '“'],
    ["'", "'"],
  ],
  dashOpensSpeech: false,
  speechVerbs: words(`
    nói, đã nói, nói thêm, nói rõ, nói rằng, nói với, nói tiếp, cho biết, cho biết thêm, cho hay, cho rằng
    chia sẻ, chia sẻ thêm, trao đổi, phát biểu, tuyên bố, thông báo, thông tin, thông tin thêm, khẳng định
    nhấn mạnh, nêu rõ, nêu, nêu quan điểm, chỉ rõ, chỉ ra, lưu ý, nhận định, nhận xét, đánh giá, phân tích
    bình luận, dự báo, dự đoán, ước tính
    giải thích, lý giải, làm rõ, trình bày, báo cáo, kể, kể lại, kể rằng, thuật lại, nhớ lại, hồi tưởng
    bộc bạch, tâm sự, thổ lộ, bày tỏ, giãi bày, trải lòng, thừa nhận, thú nhận, khai, khai nhận, tiết lộ
    xác nhận, đảm bảo, cam kết, hứa, quả quyết
    trả lời, đáp, đáp lại, đáp trả, phản hồi, phản ứng, phản bác, bác bỏ, phủ nhận, từ chối, hỏi
    đặt câu hỏi, đặt vấn đề, chất vấn, thắc mắc, viết, viết trên, đăng, đăng tải, dẫn lời, trích dẫn, dẫn
    ghi, tweet
    cảnh báo, đe dọa, dọa, kêu gọi, đề nghị, yêu cầu, đòi, đề xuất, kiến nghị, khuyên, khuyến cáo
    khuyến nghị, gợi ý, chỉ đạo, ra lệnh, quán triệt, mong, mong muốn, hy vọng, kỳ vọng, tin, tin rằng, nghĩ
    lo ngại, lo lắng, chỉ trích, phê phán, phê bình, lên án, cáo buộc, tố cáo, tố, phàn nàn, than thở
    than phiền, bức xúc, tiếc nuối, lấy làm tiếc, xin lỗi, khen, khen ngợi, ca ngợi, cảm ơn, chúc mừng
    hoan nghênh, vui mừng, phấn khởi, nói đùa, đùa, cười, hét, hét lên, la lên, thì thầm, kết luận, tổng kết
    kết thúc, đúc kết, lập luận, biện minh, bổ sung, tiếp lời, thốt lên, nói chuyện, mở đầu, nhắc lại
    nhắc nhở, tái khẳng định, tiếp tục
  `),
  sourcePhrases: words(`
    theo, theo lời, theo ông, theo bà, theo thông tin từ, theo báo cáo của, dẫn lời, dẫn nguồn, về phía
    nói về, theo đánh giá của, theo nhận định của, trích lời
  `),
  pronouns: words(`
    ông, bà, anh, chị, cô, ông ấy, bà ấy, anh ấy, cô ấy, chị ấy, họ, người này, vị này, nam diễn viên
    nữ diễn viên
  `),
  ownWords: words('theo ông ấy, theo bà ấy, theo anh ấy, theo chị ấy'),
  roleNouns: words(`
    tổng thống, cựu tổng thống, phó tổng thống, tổng thống đắc cử, thủ tướng, cựu thủ tướng, phó thủ tướng
    chủ tịch nước, chủ tịch, phó chủ tịch, tổng bí thư, bí thư, phó bí thư, chủ tịch quốc hội
    phó chủ tịch quốc hội, bộ trưởng, thứ trưởng, ngoại trưởng, bộ trưởng quốc phòng, quốc vương, nữ hoàng
    vua, hoàng tử, công chúa, giáo hoàng, lãnh đạo, nhà lãnh đạo, thủ tướng đức, tổng thư ký, thư ký
    chánh văn phòng, cục trưởng, phó cục trưởng, vụ trưởng, tổng cục trưởng, trưởng ban, phó trưởng ban
    ủy viên
    đại biểu, đại biểu quốc hội, nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, chính trị gia, ứng viên, thống đốc
    thị trưởng, chủ tịch ubnd, đại sứ, đặc phái viên, nhà ngoại giao, người phát ngôn, phát ngôn viên
    cao ủy, cố vấn, trợ lý, quan chức, đại diện, người đại diện, cán bộ, nhân viên, người đứng đầu
    giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, giám đốc điều hành, ceo, trưởng phòng
    phó trưởng phòng, quản lý, chủ sở hữu, nhà sáng lập, doanh nhân, nhà đầu tư, chủ doanh nghiệp, chủ quán
    chủ cửa hàng, hiệu trưởng, viện trưởng, phó viện trưởng, chủ nhiệm
    chuyên gia, nhà phân tích, nhà kinh tế, nhà nghiên cứu, nhà khoa học, giáo sư, phó giáo sư, tiến sĩ
    thạc sĩ, giảng viên, nhà sử học, kỹ sư, kiến trúc sư, bác sĩ, bác sĩ ckii, y tá, điều dưỡng, bệnh nhân
    dược sĩ, luật sư, thẩm phán, kiểm sát viên, công tố viên, viện trưởng viện kiểm sát, bị cáo, nghi phạm
    nhân chứng, nạn nhân, công an, cảnh sát, cảnh sát trưởng, lính cứu hỏa, đại tướng, thượng tướng
    trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, tư lệnh, chỉ huy, binh sĩ
    phi công
    nhà báo, phóng viên, biên tập viên, tổng biên tập, mc, người dẫn chương trình, nhà văn, nhà thơ, tác giả
    đạo diễn, diễn viên, nam diễn viên, nữ diễn viên, ca sĩ, nghệ sĩ, nhạc sĩ, họa sĩ, nhiếp ảnh gia
    nhà sản xuất, người mẫu, hoa hậu, đầu bếp, rapper, danh hài, streamer, youtuber, tiktoker
    huấn luyện viên, hlv, hlv trưởng, cầu thủ, tiền đạo, tiền vệ, hậu vệ, thủ môn, đội trưởng, vận động viên
    vđv, tay vợt, võ sĩ, nhà vô địch, trọng tài, cổ động viên
    mẹ, bố, cha, cha mẹ, phụ huynh, con trai, con gái, anh trai, em trai, chị gái, em gái, vợ, chồng
    bà ngoại, ông nội, bạn, bạn bè, bạn gái, bạn trai, hàng xóm, người dân, cư dân, người đàn ông
    người phụ nữ, thanh niên, du khách, hành khách, tài xế, lái xe, khách hàng, tiểu thương, nông dân
    ngư dân, công nhân, người lao động, giáo viên, học sinh, sinh viên, thí sinh, tình nguyện viên
    nhà hoạt động, người biểu tình, người tị nạn, linh mục, giám mục, hồng y, hòa thượng, thượng tọa
  `),
  honorifics: words(`
    ông, bà, anh, chị, cô, chú, bác, em, cụ, ts, ts., pgs, pgs.ts, gs, gs., gs.ts, ths, bs, bs., ls, ls.
    đại tá
  `),
  nameParticles: words('van, von, de, der, den, la, le, al, bin, ibn, da, di'),
  prepositions: words(`
    ở, tại, từ, đến, với, cho, của, về, trong, ngoài, trên, dưới, giữa, bởi
  `),
  clauseOpeners: words(`
    nhưng, và, hoặc, tuy, khi, nếu, vì, rằng, sau, nay, cũng, không
  `),

  bylineWords: words(`
    theo, tác giả, tác giả:, bài, bài:, bài và ảnh, phóng viên, thực hiện, thực hiện:, biên tập, biên tập:
    nhóm phóng viên, tổng hợp, bài viết
  `),
  conjunctions: words('và, &, cùng'),
  publishedWords: words(`
    đăng, đăng lúc, ngày đăng, xuất bản, ngày xuất bản, đăng ngày, ngày, thời gian, đã đăng, được đăng
  `),
  modifiedWords: words(`
    cập nhật, cập nhật lúc, cập nhật lần cuối, ngày cập nhật, đã cập nhật, sửa, chỉnh sửa
  `),
  viewWords: words('lượt xem, lượt đọc, xem, đọc, lượt truy cập, người xem'),
  numberWords: { nghìn: 1e3, ngàn: 1e3, k: 1e3, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9 },

  readAlso: words(`
    đọc thêm, xem thêm, đọc tiếp, xem tiếp, đọc thêm:, xem thêm:, >>, >> xem thêm, >> đọc thêm
    tin liên quan, bài liên quan, tin bài liên quan, có thể bạn quan tâm, mời bạn đọc, mời xem thêm
    mời độc giả, mời bạn xem, tham khảo thêm, xem chi tiết, đọc nhiều, đừng bỏ lỡ, video:
  `),
  relatedHeadings: words(`
    tin liên quan, bài liên quan, tin bài liên quan, bài viết liên quan, tin tức liên quan
    nội dung liên quan, chủ đề liên quan, video liên quan, cùng chủ đề, tin cùng chủ đề, bài cùng chủ đề
    bài viết cùng chủ đề, xem thêm, đọc thêm, sự kiện liên quan, dòng sự kiện, tin liên quan khác
    bài viết tương tự
  `),
  otherHeadings: words(`
    đọc nhiều, đọc nhiều nhất, tin đọc nhiều, xem nhiều, xem nhiều nhất, tin xem nhiều, tin nóng, nóng
    nổi bật, tin nổi bật, bài nổi bật, được quan tâm, được quan tâm nhất, bài được quan tâm, phổ biến
    phổ biến nhất, xu hướng, tin mới, tin mới nhất, mới nhất, bài mới nhất, tin tức, tin tức mới nhất
    tin khác, các tin khác, bài khác, tin cùng chuyên mục, cùng chuyên mục, bài cùng chuyên mục
    tin cùng mục, tin trong ngày, tin cũ hơn, có thể bạn quan tâm, bạn có thể quan tâm, bạn có thể thích
    có thể bạn thích, dành cho bạn, gợi ý cho bạn, đề xuất, đề xuất cho bạn, tin tài trợ, được tài trợ
    quảng cáo, đừng bỏ lỡ, không thể bỏ lỡ, chọn lọc, biên tập viên chọn, video, video nổi bật, ảnh, podcast
    góc nhìn, ý kiến, bình luận, thời tiết, bài tiếp theo, bài trước
  `),
  tagWords: words('tags, tag, từ khóa, từ khoá, từ khóa:, chủ đề, chủ đề:, thẻ, nhãn, tags:, chuyên mục'),
  adLabels: words(`
    quảng cáo, tài trợ, được tài trợ, nội dung tài trợ, bài pr, thông tin doanh nghiệp, advertisement
  `),
  appeals: words(`
    đăng ký, đăng ký nhận, đăng ký ngay, đăng nhập, đăng nhập để, vui lòng đăng nhập, tạo tài khoản, bản tin
    nhận bản tin, email của bạn, theo dõi, theo dõi chúng tôi, theo dõi trên, hãy theo dõi, thích
    chia sẻ bài, chia sẻ lên, chia sẻ trên, sao chép liên kết, sao chép link, in bài, lưu bài, gửi bài
    gửi bình luận, bình luận, viết bình luận, ý kiến của bạn, gửi ý kiến, xem bình luận, mời bạn bình luận
    tải ứng dụng, tải app, tải về, bật thông báo, ủng hộ, đóng góp, quyên góp, liên hệ, đường dây nóng
    mời bạn tham gia, báo lỗi, nhấn vào đây, bấm vào đây, click vào đây, tặng sao, đánh giá bài viết
    chúng tôi sử dụng cookie, trang web này sử dụng, nghe bài, nghe đọc bài, đọc báo
  `),
  creditWords: words(`
    ảnh, ảnh:, ảnh minh họa, ảnh minh hoạ, ảnh chụp, ảnh chụp màn hình, hình, hình ảnh, hình minh họa
    nguồn ảnh, đồ họa, đồ hoạ, video, clip, ttxvn, reuters, afp, ap, getty images, nvcc, ©
  `),
  rightsWords: words(`
    nguồn, nguồn:, theo nguồn, bản quyền, copyright, ©, giữ bản quyền, cấm sao chép, không được sao chép
    mọi quyền được bảo lưu, ghi rõ nguồn, vui lòng ghi rõ nguồn, đính chính, link gốc, link bài gốc
    chính sách bảo mật, điều khoản sử dụng
  `),
  readingTimeWords: words(`
    thời gian đọc
    phút đọc
  `),
});
