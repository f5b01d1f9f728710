package candour.review;

import candour.testing.EnglishRulesTest;

class EnglishGuidanceSpec extends EnglishRulesTest {
    EnglishGuidanceSpec() {
        super(ReviewService.reviews(), EnglishGuidance.ENGLAND);
    }
}
