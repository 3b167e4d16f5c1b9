// Checks the fixtures in a folder, and prints those that hold.
import { checkFixture, findFixtures } from 'nutgraf/testing';

for (const fixture of findFixtures(process.argv[2])) {
  checkFixture(fixture);
  console.log(fixture.name);
}
