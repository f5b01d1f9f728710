package candour.platform.rest;

import candour.platform.decision.Citation;
import candour.platform.decision.Guidance;
import candour.platform.decision.Rule;
import candour.platform.service.ServiceDefinition;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules this service decides by, and the problems it answers with. */
@Path("/v1")
public class RuleResource {

    private final ServiceDefinition service;

    RuleResource(ServiceDefinition service) {
        this.service = service;
    }

    /**
     * One rule.
     *
     * @param id stable; what a refusal or warning names
     * @param ledger its row in the requirements ledger
     * @param source where the guidance says so; empty where the one asked for does not
     * @param words in one plain sentence
     * @param strength MUST refuses, SHOULD refuses unless overruled with a reason, USUALLY warns
     * @param concerns ACT may be refused; FACT is recorded with its breach; PERSON asks for somebody else
     */
    public record RuleBody(
            String id, String ledger, String source, String words, Rule.Strength strength, Rule.Concerns concerns) {}

    /**
     * One type of problem.
     *
     * @param type stable
     */
    public record ProblemBody(URI type, String title, int status) {}

    /**
     * Every rule, with its source.
     *
     * @param guidance the name of the guidance to cite them by, for example a jurisdiction; as written down without one
     */
    @GET
    @Path("/rules")
    @Allows("rules.read")
    public List<RuleBody> rules(@QueryParam("guidance") @Nullable String guidance) {
        var by = service.guidances().stream()
                .filter(each -> each.name().equals(guidance))
                .findFirst()
                .orElse(Guidance.AS_WRITTEN);
        return service.rules().stream()
                .map(rule -> body(rule, by.cited(rule)))
                .sorted(Comparator.comparing(RuleBody::ledger).thenComparing(RuleBody::id))
                .toList();
    }

    private static RuleBody body(Rule rule, Citation cited) {
        return new RuleBody(
                rule.name(), cited.ledger(), cited.source(), cited.words(), cited.strength(), cited.concerns());
    }

    /** Every type of problem. */
    @GET
    @Path("/problems")
    @Allows("problems.read")
    public List<ProblemBody> problems() {
        return Arrays.stream(ProblemType.values())
                .map(type -> new ProblemBody(type.uri(), type.title(), type.status()))
                .toList();
    }
}
