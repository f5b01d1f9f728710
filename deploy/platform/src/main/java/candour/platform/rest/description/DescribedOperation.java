package candour.platform.rest.description;

import candour.platform.rest.NeedsVersion;
import candour.platform.rest.Problem;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** One operation: its name and words come from the method that does it, its answers from that method's type. */
final class DescribedOperation {

    private static final List<Integer> ALWAYS = List.of(400, 401, 403, 404, 406, 429, 500, 503);
    private static final List<Integer> ON_CHANGES = List.of(409, 412, 422);
    private static final List<Integer> WITH_A_BODY = List.of(413, 415);

    private final String path;
    private final HttpMethod method;
    private final Operation operation;
    private final @Nullable Method java;

    DescribedOperation(String path, HttpMethod method, Operation operation) {
        this.path = path;
        this.method = method;
        this.operation = operation;
        this.java = Methods.named(operation.getOperationId());
    }

    void complete() {
        if (java != null) {
            var noun = java.getDeclaringClass().getSimpleName().replaceAll("Resource$", "");
            operation.setOperationId(java.getName() + noun);
            var words = Words.about(java);
            if (words != null) {
                var summary = Words.firstSentence(words);
                operation.setSummary(summary);
                operation.setDescription(words.equals(summary + ".") ? null : words);
            }
        }
        operation.setTags(List.of(tag()));
        parameters();
        answers();
    }

    String tag() {
        var nouns = List.of(path.split("/")).stream()
                .filter(part -> !part.isEmpty() && !part.startsWith("{") && !part.equals("v1"))
                .toList();
        return nouns.size() > 1 && nouns.getFirst().equals("reviews") ? nouns.get(1) : nouns.getFirst();
    }

    String tagWords() {
        var words = java == null ? null : Words.about(java.getDeclaringClass());
        return words == null ? tag() : words;
    }

    @Nullable
    Schema answer() {
        return Answers.schema(operation);
    }

    @Nullable
    Type answerType() {
        return java == null ? null : Methods.answer(java);
    }

    @Nullable
    Schema body() {
        var body = operation.getRequestBody();
        var media = body == null || body.getContent() == null
                ? null
                : body.getContent().getMediaType("application/json");
        return media == null ? null : media.getSchema();
    }

    @Nullable
    Type bodyType() {
        return java == null ? null : Methods.body(java);
    }

    private boolean changes() {
        return method != HttpMethod.GET && method != HttpMethod.HEAD;
    }

    private boolean needsVersion() {
        return java != null && java.isAnnotationPresent(NeedsVersion.class);
    }

    private void parameters() {
        var parameters = new ArrayList<>(Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()));
        if (changes()) {
            parameters.add(
                    header("If-Match", "The ETag that was read; 412 when it has moved on since.", needsVersion()));
            parameters.add(header("Idempotency-Key", "The same for a repeat, which is then done once.", false));
        } else {
            var known = query("asOf", "What was known at this instant.");
            known.getSchema().format("date-time");
            parameters.add(known);
            parameters.add(query("minVersion", "Wait until this is shown: a version, or the `seen` of a change."));
            if (java != null && Methods.page(java)) {
                parameters.add(query("cursor", "The `next` of the page before."));
                parameters.add(query("limit", "Rows to look at for a page, 1 to 200; 50 when left out."));
            }
        }
        parameters.add(header("X-Purpose", "Purpose of access, a code; needed from outside the review's team.", false));
        operation.setParameters(parameters);
    }

    private void answers() {
        Answers.complete(operation, method, java == null ? null : Methods.answer(java));
        var statuses = new ArrayList<>(ALWAYS);
        if (changes()) {
            statuses.addAll(ON_CHANGES);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(WITH_A_BODY);
        }
        if (needsVersion()) {
            statuses.add(428);
        }
        var responses = operation.getResponses();
        responses.getAPIResponses().keySet().stream()
                .filter(status -> status.compareTo("400") >= 0 && status.matches("\\d+"))
                .map(Integer::valueOf)
                .forEach(statuses::add);
        statuses.stream().sorted().distinct().forEach(status -> {
            var own = responses.getAPIResponse(status.toString());
            responses.removeAPIResponse(status.toString());
            responses.addAPIResponse(
                    status.toString(), own != null && hasShapeOfItsOwn(own) ? own : ProblemAnswers.of(status));
        });
    }

    /** A standard that an operation speaks may have its own shape of refusal; it then describes the problem beside it. */
    private static boolean hasShapeOfItsOwn(APIResponse answer) {
        var content = answer.getContent();
        return content != null
                && content.getMediaTypes() != null
                && content.getMediaTypes().size() > 1
                && content.getMediaTypes().containsKey(Problem.MEDIA_TYPE);
    }

    private static Parameter header(String name, String description, boolean required) {
        return parameter(name, description).in(Parameter.In.HEADER).required(required);
    }

    private static Parameter query(String name, String description) {
        return parameter(name, description).in(Parameter.In.QUERY).required(false);
    }

    private static Parameter parameter(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
