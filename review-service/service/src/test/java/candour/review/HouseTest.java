package candour.review;

import candour.review.directory.Label;
import candour.review.notification.UncertainDate;
import candour.review.review.HumanReference;
import candour.review.review.Pseudonym;
import candour.testing.HouseRulesTest;
import java.util.Set;

/** The rules of the house, kept here too. */
class HouseTest extends HouseRulesTest {
    HouseTest() {
        super(
                "candour.review",
                Set.of(Label.class, UncertainDate.class, HumanReference.class, Pseudonym.class),
                Set.of());
    }
}
