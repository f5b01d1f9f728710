package candour.chronology.health.document;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.health.document.FhirReading.Issue;
import candour.chronology.pushedrecord.SourceRecord;
import candour.chronology.pushedrecord.SourceRecord.PersonNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("pure")
@DisplayName("X-04: FHIR R4 is read strictly, in words, no more precise than it was written")
class FhirReaderSpec {
    private static final String NHS = "https://fhir.nhs.uk/Id/nhs-number";
    private static final String SUBJECT =
            "\"subject\":{\"identifier\":{\"system\":\"" + NHS + "\",\"value\":\"9000000009\"}}";

    @Test
    void a_bundle_becomes_records_of_the_person_it_is_about() throws IOException {
        var records = records(new String(
                Objects.requireNonNull(getClass().getResourceAsStream("/push/health-bundle.json"))
                        .readAllBytes(),
                StandardCharsets.UTF_8));
        assertThat(records)
                .extracting(SourceRecord::key)
                .containsExactly("Encounter/e1", "Appointment/a1", "Condition/c1", "Observation/o1");
        assertThat(records.subList(0, 3)).allSatisfy(record -> assertThat(record.numbers())
                .containsExactly(new PersonNumber(NHS, "9000000009")));
        var encounter = records.getFirst();
        assertThat(encounter.event())
                .isEqualTo(
                        "Contact with health services: emergency: because of fall at home, as told by the mother (status finished)");
        assertThat(encounter.begin()).isEqualTo("2024-03-31T00:40:00+00:00");
        assertThat(encounter.end()).isEqualTo("2024-03-31T04:10:00+01:00");
        assertThat(encounter.version()).isEqualTo("1");
        assertThat(encounter.source()).isEqualTo("Health record, Encounter/e1");
        assertThat(records.get(2).begin()).isEqualTo("November 2023");
        assertThat(records.get(3).begin()).isEqualTo("2024");
        assertThat(records.get(3).event()).isEqualTo("Observation: Weight: 13.4 kg (status final)");
        assertThat(records.get(3).numbers()).containsExactly(new PersonNumber(NHS, "9434765919"));
    }

    @Test
    void a_child_was_not_brought_and_only_somebody_known_to_be_grown_up_did_not_attend() {
        assertThat(noshow("\"birthDate\":\"2006-05-03\"").event()).startsWith("Was not brought to an appointment");
        assertThat(noshow("\"birthDate\":\"2006-05-02\"").event()).startsWith("Did not attend an appointment");
        assertThat(noshow("\"birthDate\":\"1980\"").event()).startsWith("Was not brought to an appointment");
        assertThat(noshow("\"active\":true").event())
                .isEqualTo("Was not brought to an appointment: weighing clinic (status noshow)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Flag | \"status\":\"active\",\"code\":{\"text\":\"Child protection plan\"},\"period\":{\"start\":\"2023-05\"} | Flag: Child protection plan (status active) | May 2023",
                "CarePlan | \"status\":\"active\",\"intent\":\"plan\",\"title\":\"Early help\",\"created\":\"2022\" | Care plan: Early help (status active) | 2022",
                "Communication | \"status\":\"completed\",\"medium\":[{\"text\":\"telephone\"}],\"sent\":\"2024-02-01T09:00:00Z\",\"payload\":[{\"contentString\":\"asked to ring back\"}] | Communication: by telephone: asked to ring back (status completed) | 2024-02-01T09:00:00Z",
                "ServiceRequest | \"status\":\"active\",\"intent\":\"order\",\"code\":{\"text\":\"CAMHS referral\"},\"authoredOn\":\"2024-02-01\",\"performer\":[{\"display\":\"CAMHS\"}] | Referral or request: CAMHS referral: to CAMHS (status active) | 2024-02-01",
                "DocumentReference | \"status\":\"current\",\"type\":{\"text\":\"Discharge letter\"},\"date\":\"2024-02-01T09:00:00Z\",\"content\":[{\"attachment\":{\"title\":\"x\"}}] | Document: Discharge letter (status current) | 2024-02-01T09:00:00Z",
                "Observation | \"status\":\"final\",\"code\":{\"coding\":[{\"code\":\"271649006\",\"system\":\"http://snomed.info/sct\"}]},\"valueBoolean\":true,\"effectivePeriod\":{\"start\":\"2024-01\",\"end\":\"2024-02\"} | Observation: 271649006: yes (status final) | January 2024",
                "Observation | \"status\":\"final\",\"code\":{\"text\":\"Feeding\"},\"valueCodeableConcept\":{\"text\":\"poor\"},\"issued\":\"2024-02-01T09:00:00Z\" | Observation: Feeding: poor (status final) | 2024-02-01T09:00:00Z"
            })
    void each_resource_is_told_in_words(String kind, String members, String event, String begin) {
        var record = records("{\"resourceType\":\"" + kind + "\",\"id\":\"x\"," + members + "," + SUBJECT + "}")
                .getFirst();
        assertThat(record.event()).isEqualTo(event);
        assertThat(record.begin()).isEqualTo(begin);
        assertThat(record.numbers()).containsExactly(new PersonNumber(NHS, "9000000009"));
        assertThat(record.enteredInError()).isFalse();
    }

    @Test
    void episodes_and_tasks_name_their_person_otherwise() {
        String person = SUBJECT.substring(SUBJECT.indexOf(':') + 1);
        var episode = records(
                        "{\"resourceType\":\"EpisodeOfCare\",\"id\":\"x\",\"status\":\"active\",\"patient\":" + person
                                + ",\"period\":{\"start\":\"2024\"},\"managingOrganization\":{\"display\":\"Health visiting\"}}")
                .getFirst();
        assertThat(episode.event()).isEqualTo("Episode of care: Health visiting (status active)");
        assertThat(episode.numbers()).hasSize(1);
        var task = records(
                        "{\"resourceType\":\"Task\",\"id\":\"x\",\"status\":\"rejected\",\"intent\":\"order\",\"for\":"
                                + person
                                + ",\"authoredOn\":\"2024-05-06\",\"description\":\"CAMHS referral\",\"statusReason\":{\"text\":\"below threshold\"}}")
                .getFirst();
        assertThat(task.event()).isEqualTo("Task: CAMHS referral (status rejected)");
        assertThat(task.action()).isEqualTo("because of below threshold");
        assertThat(task.numbers()).hasSize(1);
    }

    @Test
    void what_was_entered_in_error_says_so() {
        assertThat(records("{\"resourceType\":\"Encounter\",\"id\":\"x\",\"status\":\"entered-in-error\"}")
                        .getFirst()
                        .enteredInError())
                .isTrue();
        assertThat(records(
                                "{\"resourceType\":\"Condition\",\"id\":\"x\",\"verificationStatus\":{\"coding\":[{\"code\":\"entered-in-error\"}]}}")
                        .getFirst()
                        .enteredInError())
                .isTrue();
    }

    @Test
    void a_name_is_no_number() {
        var record = records(
                        "{\"resourceType\":\"Encounter\",\"id\":\"x\",\"status\":\"finished\",\"subject\":{\"display\":\"Robin Fictitious\"}}")
                .getFirst();
        assertThat(record.numbers()).isEmpty();
        assertThat(record.toString()).doesNotContain("Robin");
    }

    @Test
    void what_r4_does_not_know_is_named_by_its_path() {
        var issues = issues(
                "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"Encounter\",\"id\":\"a\","
                        + "\"status\":\"done\",\"mood\":\"x\"}},{\"resource\":{\"resourceType\":\"Appointment\",\"id\":\"b\","
                        + "\"start\":\"03/04/2024\",\"participant\":[{\"status\":\"accepted\",\"actor\":{\"wrong\":1}}]}}]}");
        assertThat(issues.stream().flatMap(issue -> issue.paths().stream()))
                .contains(
                        "Bundle.entry[0].resource.status",
                        "Bundle.entry[0].resource.mood",
                        "Bundle.entry[1].resource.start",
                        "Bundle.entry[1].resource.participant[0].actor.wrong");
        assertThat(issues).extracting(Issue::code).contains("value", "structure");
        assertThat(issues.toString()).doesNotContain("03/04/2024");
    }

    @Test
    void the_bundle_itself_is_read_strictly_too() {
        assertThat(
                        paths(
                                "{\"resourceType\":\"Bundle\",\"type\":\"heap\",\"entry\":[{\"resource\":{\"resourceType\":\"Encounter\",\"id\":\"a\"}}]}"))
                .containsExactly("Bundle.type");
        assertThat(paths("{\"resourceType\":\"Bundle\",\"type\":\"collection\"}"))
                .containsExactly("Bundle.entry");
        assertThat(
                        paths(
                                "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"urn:uuid:x\"}]}"))
                .contains("Bundle.entry[0].resource.resourceType");
    }

    @Test
    void a_record_has_an_id_and_stands_there_once() {
        assertThat(paths("{\"resourceType\":\"Encounter\",\"status\":\"finished\"}"))
                .containsExactly("Encounter.id");
        String twice = "{\"resource\":{\"resourceType\":\"Encounter\",\"id\":\"a\"}}";
        assertThat(paths("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" + twice + "," + twice
                        + "]}"))
                .containsExactly("Bundle.entry");
    }

    @Test
    void there_is_an_end_to_how_much_and_how_deep() {
        String entry = "{\"resource\":{\"resourceType\":\"Encounter\",\"id\":\"a\"}},";
        String many = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" + entry.repeat(500)
                + entry.substring(0, entry.length() - 1) + "]}";
        assertThat(issues(many)).extracting(Issue::code).containsExactly("too-long");
        assertThat(paths("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))).containsExactly("$this");
        assertThat(paths("{\"resourceType\":\"Encounter\",")).containsExactly("$this");
        assertThat(paths("{\"resourceType\":\"Encounter\",\"id\":\"a\",\"id\":\"b\"}"))
                .containsExactly("$this");
        assertThat(paths("7")).containsExactly("$this");
        assertThat(paths("[]")).containsExactly("$this.resourceType");
    }

    @Test
    void what_makes_no_entry_and_what_is_no_resource_is_not_taken() {
        assertThat(issues("{\"resourceType\":\"Patient\",\"id\":\"p\"}"))
                .extracting(Issue::code)
                .containsExactly("not-supported");
        assertThat(issues("{\"resourceType\":\"Nonsense\",\"id\":\"p\"}"))
                .extracting(Issue::code)
                .contains("structure");
        assertThat(paths("{\"id\":\"p\"}")).contains("$this.resourceType");
    }

    private static SourceRecord noshow(String patient) {
        return records("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
                        + "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\"," + patient + "}},"
                        + "{\"resource\":{\"resourceType\":\"Appointment\",\"id\":\"a\",\"status\":\"noshow\",\"start\":\"2024-05-02T10:00:00+01:00\","
                        + "\"description\":\"weighing clinic\","
                        + "\"participant\":[{\"status\":\"accepted\",\"actor\":{\"reference\":\"Patient/p\"}}]}}]}")
                .getFirst();
    }

    private static List<SourceRecord> records(String json) {
        var reading = FhirReader.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(FhirReading.Read.class);
        return ((FhirReading.Read) reading).records();
    }

    private static List<Issue> issues(String json) {
        var reading = FhirReader.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(FhirReading.Refused.class);
        return ((FhirReading.Refused) reading).issues();
    }

    private static List<String> paths(String json) {
        return issues(json).stream().flatMap(issue -> issue.paths().stream()).toList();
    }
}
