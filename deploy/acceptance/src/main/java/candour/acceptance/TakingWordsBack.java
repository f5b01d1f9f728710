package candour.acceptance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A relative takes her yes back before the report is presented: her words go, the fact that they were there stays. */
final class TakingWordsBack implements Chapter {
    static final LocalDate WITHDRAWN = LocalDate.of(2025, 9, 12);

    @Override
    public String title() {
        return "A relative takes her words back";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "family", "reporting");
    }

    @Override
    public void tell(Telling telling) {
        var reporting = "/reporting/v1/reviews/" + telling.kept("review");
        var statement = telling.kept("account of the aunt");
        telling.on(WITHDRAWN);
        telling.done(
                "the aunt takes her yes back",
                "chair",
                "POST",
                "/family/v1/reviews/" + telling.kept("review") + "/family-members/" + telling.kept("relative aunt")
                        + "/consents/USE_IN_ANALYSIS",
                Map.of("answer", "WITHDRAWN", "words", "I have thought about it.", "on", WITHDRAWN.toString()));
        telling.read("reviewer", reporting + "/report/versions/1", reply -> isHidden(reply, statement));
        telling.refused(
                "present a report with words that were taken back",
                "chair",
                "POST",
                reporting + "/sign-off/presentation",
                SigningOff.presentation(telling, WITHDRAWN),
                422,
                "WITHDRAWN_WORDS_ARE_SETTLED");
        telling.done(
                "the aunt's words are taken out",
                "reviewer",
                "POST",
                reporting + "/report/statements/" + statement + "/removal",
                Map.of("reason", "She does not wish it any more."));
    }

    /** Its words are not given any more, or it is not there any more. */
    private static boolean isHidden(Reply version, String statement) {
        for (var section : version.body().path("sections")) {
            for (var each : section.path("statements")) {
                if (each.path("statementId").asText().equals(statement)) {
                    return each.at("/text/withheld").asText().equals("WITHDRAWN");
                }
            }
        }
        return true;
    }
}
