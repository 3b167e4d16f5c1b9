/** Letters behind a name that belong to it: degrees, professional titles, generations. Without dots, in lower case. */
export const postNominals: ReadonlySet<string> = new Set(
  `jr sr ii iii iv phd md mba ma msc ms bsc bs ba mph med mfa edd dds dmd do dvm dpm dpt dnp jd llm llb esq rn rd rdn ldn np pa
   pac pharmd psyd lcsw lmft lpc pe cpa cfa cfp ea aif chfc clu cepf cissp cpp psp pmp cscs cpt fache facs faap facc faan foma
   frs obe mbe cbe kc qc mp mep`.split(/\s+/),
);
