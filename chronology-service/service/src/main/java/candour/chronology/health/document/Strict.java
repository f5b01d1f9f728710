package candour.chronology.health.document;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import candour.chronology.health.document.FhirReading.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Takes nothing that R4 does not know, and says where it stands: HAPI names the element, the tree knows its path. */
record Strict(JsonNode resource, String path, List<Issue> issues) implements IParserErrorHandler {

    @Override
    public void unknownElement(@Nullable IParseLocation at, String name) {
        say("structure", (key, _) -> key.equals(name), "FHIR R4 knows no such element here.");
    }

    @Override
    public void unknownAttribute(@Nullable IParseLocation at, String name) {
        unknownElement(at, name);
    }

    @Override
    public void invalidValue(@Nullable IParseLocation at, String value, String error) {
        String element = at == null ? null : at.getParentElementName();
        say(
                "value",
                (key, node) -> (element == null || key.equals(element)) && holds(node, value),
                "This is no value that FHIR R4 takes here.");
    }

    @Override
    public void incorrectJsonType(
            @Nullable IParseLocation at,
            String element,
            ValueType expected,
            @Nullable ScalarType expectedScalar,
            ValueType found,
            @Nullable ScalarType foundScalar) {
        say("structure", (key, _) -> key.equals(element), "This is the wrong kind of JSON value here.");
    }

    @Override
    public void containedResourceWithNoId(@Nullable IParseLocation at) {
        say("required", (key, _) -> key.equals("contained"), "A contained resource has no id.");
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation at) {
        say("structure", (key, _) -> key.equals("extension"), "An extension has a value and extensions of its own.");
    }

    @Override
    public void missingRequiredElement(@Nullable IParseLocation at, String element) {
        issues.add(Issue.at(path, "required", "An element is missing that FHIR R4 asks for."));
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation at, String element) {
        say("structure", (key, _) -> key.equals(element), "This may stand here once only.");
    }

    @Override
    public void unknownReference(@Nullable IParseLocation at, String reference) {
        say("value", (key, node) -> key.equals("reference") && holds(node, reference), "This leads to nothing here.");
    }

    @Override
    public void invalidInternalReference(@Nullable IParseLocation at, String reference) {
        unknownReference(at, reference);
    }

    private void say(String code, BiPredicate<String, JsonNode> looked, String words) {
        List<String> paths = Tree.paths(resource, path, looked);
        Issue issue = new Issue(code, paths.isEmpty() ? List.of(path) : paths, words);
        if (!issues.contains(issue)) issues.add(issue);
    }

    private static boolean holds(JsonNode node, @Nullable String value) {
        if (value == null) return true;
        if (!node.isArray()) return node.asText().equals(value);
        for (JsonNode each : node) if (each.asText().equals(value)) return true;
        return false;
    }
}
