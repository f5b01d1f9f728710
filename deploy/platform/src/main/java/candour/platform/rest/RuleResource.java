package candour.platform.rest;

import candour.platform.decision.Rule;
import candour.platform.service.ServiceDefinition;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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
     * @param source where the guidance says so
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

    /** Every rule, with its source. */
    @GET
    @Path("/rules")
    @Allows("rules.read")
    public List<RuleBody> rules() {
        return service.rules().stream()
                .map(rule -> new RuleBody(
                        rule.name(), rule.ledger(), rule.source(), rule.words(), rule.strength(), rule.concerns()))
                .sorted(Comparator.comparing(RuleBody::ledger).thenComparing(RuleBody::id))
                .toList();
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
