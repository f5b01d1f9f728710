package candour.family;

import candour.testing.EnglishRulesTest;

class EnglishGuidanceSpec extends EnglishRulesTest {
    EnglishGuidanceSpec() {
        super(FamilyLiaison.liaison(), EnglishGuidance.ENGLAND);
    }
}
