package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What only Scotland's guidance, law and bodies are called. Function names in capitals are nobody's words (R11). */
final class ScottishWords {
    private static final Pattern WORDS = Pattern.compile(String.join(
            "|",
            "(?i:Scotland|Scottish|\\bsct-|COPFS|Procurator|Fiscal|\\bSCRA\\b|Care Inspectorate)",
            "(?i:Children's Reporter|Child Protection Committee|Chief Officers|\\bCPC\\b|\\bCOG\\b)",
            "(?i:Learning Review|Lead Officer|Request for Information|Adult Protection|\\bCHI\\b)",
            "(?i:St Andrew|Glenshire)",
            "\\bLR \\d"));

    private ScottishWords() {}

    static List<String> in(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    static void areNotIn(Reply reply) {
        assertThat(in(reply.body().toString())).as(reply::toString).isEmpty();
    }
}
