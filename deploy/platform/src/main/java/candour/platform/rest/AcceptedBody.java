package candour.platform.rest;

import candour.platform.command.Accepted;
import candour.platform.decision.Citation;
import candour.platform.decision.Rule;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is answered when a command was accepted.
 *
 * @param id of what it was about
 * @param version its version now, as in the ETag
 * @param events what was stored, by id, as the log's auditors see it; empty when it was already so
 * @param seen give this as {@code ?minVersion=} to any GET that must already show it
 * @param warnings helpful practice it does not keep to; it was accepted all the same
 */
public record AcceptedBody(String id, long version, List<UUID> events, String seen, List<Warning> warnings) {

    /** A rule of strength USUALLY that was not kept; without a source where the caller's guidance has none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Warning(
            String rule, String ledger, @Nullable String source, String words) {
        static Warning of(Rule rule, Citation cited) {
            return new Warning(
                    rule.name(), cited.ledger(), cited.source().isEmpty() ? null : cited.source(), cited.words());
        }
    }

    static AcceptedBody of(Accepted accepted, Function<Rule, Citation> cited) {
        return new AcceptedBody(
                accepted.stream().id(),
                accepted.version(),
                accepted.eventIds(),
                Waiting.token(accepted.stream(), accepted.version()),
                accepted.warnings().stream()
                        .map(rule -> Warning.of(rule, cited.apply(rule)))
                        .toList());
    }
}
