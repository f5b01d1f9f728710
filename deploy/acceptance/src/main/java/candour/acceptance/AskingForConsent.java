package candour.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who takes part, and whose words may be used: a yes, a no, and no answer, each its own (X-05 to X-07, S001-32). */
final class AskingForConsent implements Chapter {
    @Override
    public String title() {
        return "The family is asked";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "family");
    }

    @Override
    public void tell(Telling telling) {
        consents(telling, "/family/v1/reviews/" + telling.kept("review"));
    }

    private static void consents(Telling telling, String family) {
        consent(telling, family, "gran", "ASKED");
        consent(telling, family, "gran", "YES");
        consent(telling, family, "father", "ASKED");
        consent(telling, family, "father", "NO");
        consent(telling, family, "mother", "ASKED");
        consent(telling, family, "mother", "NO_ANSWER");
        for (var who : List.of("gran", "aunt")) {
            telling.done(
                    "what the " + who + " says may be used",
                    "chair",
                    "POST",
                    family + "/family-members/" + telling.kept("relative " + who) + "/consents/USE_IN_ANALYSIS",
                    Map.of(
                            "answer",
                            "YES",
                            "words",
                            "If it helps another child.",
                            "on",
                            TellingTheFamily.INFORMED.toString()));
        }
    }

    private static void consent(Telling telling, String family, String who, String answer) {
        telling.done(
                who + " and taking part: " + answer,
                "chair",
                "POST",
                family + "/family-members/" + telling.kept("relative " + who) + "/consents/PARTICIPATE",
                Map.of("answer", answer, "on", TellingTheFamily.INFORMED.toString()));
    }
}
