package candour.chronology.pushed.http;

import candour.chronology.health.HealthRecords;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The CapabilityStatement: R4 in JSON, create only; nothing can be read back but one's own receipts. */
final class Capabilities {
    private Capabilities() {}

    static Map<String, Object> statement() {
        List<Map<String, Object>> resources = Stream.concat(Stream.of("Bundle"), HealthRecords.kinds().stream())
                .map(kind -> Map.<String, Object>of("type", kind, "interaction", List.of(Map.of("code", "create"))))
                .toList();
        return Map.of(
                "resourceType", "CapabilityStatement",
                "status", "active",
                "date", "2026-11-22",
                "kind", "requirements",
                "fhirVersion", "4.0.1",
                "format", List.of("json"),
                "rest",
                        List.of(Map.of(
                                "mode", "server",
                                "documentation",
                                        "Bundles of at most 500 entries and 1 MiB, and single resources, signed as Standard Webhooks says.",
                                "resource", resources)));
    }
}
