package candour.chronology.police.document;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.police.Grading;
import candour.chronology.police.Grading.Handling;
import candour.chronology.police.document.PoliceReading.Issue;
import candour.chronology.pushedrecord.HoldReason;
import candour.chronology.pushedrecord.SourceRecord;
import candour.chronology.pushedrecord.SourceRecord.PersonNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("pure")
@DisplayName(
        "X-04, R8: police contacts are read with their grading and caveats, and held unless the police have cleared them")
class PoliceReaderSpec {
    private static final String HEADING = "record_id,date,event,could_prejudice_proceedings,grading,caveats\n";

    @Test
    void a_file_of_contacts_is_read_row_by_row() throws IOException {
        var records = read(PoliceReader.csv(sample("police-contacts.csv")));
        assertThat(records)
                .extracting(SourceRecord::key)
                .containsExactly("police/C-100", "police/C-101", "police/C-102");
        var first = records.getFirst();
        assertThat(first.begin()).isEqualTo("12/01/2024 21:15");
        assertThat(first.event())
                .isEqualTo("Domestic incident: Neighbours heard shouting; the child was awake in the hall");
        assertThat(first.source()).isEqualTo("Command and control log, C-100");
        assertThat(first.action()).isEqualTo("Concern report sent");
        assertThat(first.professional()).isEqualTo("PC 4411");
        assertThat(first.person()).isEqualTo("subject");
        assertThat(first.numbers()).containsExactly(new PersonNumber("POLICE_PERSON", "SYN-88-2041"));
        assertThat(first.comment())
                .isEqualTo(
                        "Graded 1AP (reliable source, known directly). Marked OFFICIAL. May be told to the family: yes. "
                                + "Location: Home address");
        assertThat(first.held()).isEmpty();
        assertThat(records.get(1).held()).containsExactly(HoldReason.COULD_PREJUDICE_PROCEEDINGS);
        assertThat(records.get(2).held())
                .containsExactlyInAnyOrder(HoldReason.NOT_ASSESSED_FOR_PREJUDICE, HoldReason.HANDLING_CODE);
    }

    @Test
    void the_same_as_json() throws IOException {
        var record = read(PoliceReader.json(sample("police-contacts.json"))).getFirst();
        assertThat(record.key()).isEqualTo("police/C-200");
        assertThat(record.begin()).isEqualTo("c. March 2024");
        assertThat(record.source()).isEqualTo("Police record, C-200");
        assertThat(record.held()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "no, 1AP, -, ''",
                "N, 2EC, ask first, ''",
                "no, 2EC, -, HANDLING_CODE",
                "no, A12, -, ''",
                "no, B21, -, HANDLING_CODE",
                "no, E54, x, HANDLING_CODE",
                "no, E55, x, ''",
                "no, high, -, GRADING_NOT_READ",
                "no, -, -, ''",
                "-, 1AP, -, NOT_ASSESSED_FOR_PREJUDICE",
                "perhaps, 1AP, -, NOT_ASSESSED_FOR_PREJUDICE",
                "true, 1AP, -, COULD_PREJUDICE_PROCEEDINGS"
            })
    void saying_nothing_clears_nothing(String prejudice, String grading, String caveats, String held) {
        var record = read(csv(HEADING + "C-1,1 May 2024,Something,"
                        + String.join(",", text(prejudice), text(grading), text(caveats)) + "\n"))
                .getFirst();
        assertThat(record.held()).isEqualTo(held.isEmpty() ? Set.of() : Set.of(HoldReason.valueOf(held)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1AP | MAY_BE_SHARED | reliable source, known directly",
                "2 b c | ON_CONDITIONS | untested source, known indirectly but corroborated",
                "3CP | MAY_BE_SHARED | source that is not reliable, known indirectly",
                "1DP | MAY_BE_SHARED | reliable source, not known",
                "1EP | MAY_BE_SHARED | reliable source, suspected to be false",
                "A/1/1 | NOT_BEYOND_POLICING | always reliable source, known to be true",
                "B22 | MAY_BE_SHARED | mostly reliable source, known to the source but not to the officer",
                "C33 | NOT_BEYOND_POLICING | sometimes reliable source, not known to the source but corroborated",
                "D44 | NOT_BEYOND_POLICING | unreliable source, cannot be judged",
                "E55 | ON_CONDITIONS | untested source, suspected to be false"
            })
    void both_schemes_of_grading_are_understood(String written, Handling handling, String words) {
        var grading = Grading.of(written).orElseThrow();
        assertThat(grading.handling()).isEqualTo(handling);
        assertThat(grading.words()).isEqualTo(words);
        assertThat(Grading.of(written + "9")).isEmpty();
    }

    @Test
    void the_source_may_take_a_record_back() {
        assertThat(read(csv("record_id,date,event,status\nC-1,2024,x,Entered in error\n"))
                        .getFirst()
                        .enteredInError())
                .isTrue();
        assertThat(read(csv("record_id,date,event,status\nC-1,2024,x,closed\n"))
                        .getFirst()
                        .comment())
                .isEqualTo("Status closed");
    }

    @Test
    void semicolons_a_byte_order_mark_and_quoted_lines_are_no_trouble() {
        var records =
                read(csv("\uFEFFRecord-ID;Date;End date;End time;Event\n\"C-1\";2024;2025;10:00;\"two\nlines\"\n\n"));
        assertThat(records.getFirst().event()).isEqualTo("two\nlines");
        assertThat(records.getFirst().end()).isEqualTo("2025 10:00");
        assertThat(read(csv("record_id,date,end_time,event\nC-1,2024-01-02,10:00,x\n"))
                        .getFirst()
                        .end())
                .isEqualTo("2024-01-02 10:00");
    }

    @Test
    void what_cannot_be_taken_is_named_by_row_and_column() {
        assertThat(paths(csv("record_id,date,event,colour\nC-1,2024,x,red\n"))).containsExactly("heading[4]");
        assertThat(paths(csv("record_id,date,date,event\nC-1,2024,2024,x\n"))).containsExactly("heading[3]");
        assertThat(paths(csv("record_id,date,event\nC-1,2024\nC-2,2024,x\n"))).containsExactly("row[1]");
        assertThat(paths(csv("record_id,date,event\n,2024,x\nC 2,,\n")))
                .containsExactlyInAnyOrder("row[1].record_id", "row[2].event", "row[2].date", "row[2].record_id");
        assertThat(paths(csv("record_id,date,event\nC-1,2024,x\nC-1,2024,y\n"))).containsExactly("row[2].record_id");
        assertThat(paths(csv("record_id,date,event,version\nC-1,2024,x,v 1\n"))).containsExactly("row[1].version");
        assertThat(paths(csv("record_id,date,event\nC-1,2024," + "x".repeat(20_001) + "\n")))
                .containsExactly("row[1].event");
        assertThat(paths(csv("record_id,date,event\n"))).containsExactly("row");
        assertThat(paths(csv(""))).containsExactly("$this");
        assertThat(paths(csv("record_id,date,event\nC-1,2024,\"open\n"))).isNotEmpty();
        assertThat(paths(PoliceReader.csv(new byte[] {(byte) 0xC3, 0x28}))).containsExactly("$this");
    }

    @Test
    void json_is_taken_apart_as_strictly() {
        assertThat(paths(json("[]"))).containsExactly("contacts");
        assertThat(paths(json("{"))).containsExactly("$this");
        assertThat(paths(json("{\"contacts\":[7]}"))).contains("row[1]");
        assertThat(paths(json(
                        "{\"contacts\":[{\"colour\":\"red\",\"record_id\":\"a\",\"date\":\"2024\",\"event\":\"x\"}]}")))
                .containsExactly("row[1]");
        assertThat(paths(json("{\"contacts\":[{\"event\":{},\"record_id\":\"a\",\"date\":null}]}")))
                .contains("row[1].event", "row[1].date");
        assertThat(read(json(
                                "{\"contacts\":[{\"recordId\":1,\"date\":2024,\"event\":\"x\",\"couldPrejudiceProceedings\":false}]}"))
                        .getFirst()
                        .held())
                .isEmpty();
    }

    @Test
    void there_is_an_end_to_how_many() {
        var rows = new StringBuilder("record_id,date,event\n");
        for (int i = 0; i <= PoliceReader.MOST; i++) rows.append("C-").append(i).append(",2024,x\n");
        assertThat(paths(csv(rows.toString()))).containsExactly("row");
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static PoliceReading csv(String text) {
        return PoliceReader.csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PoliceReading json(String text) {
        return PoliceReader.json(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sample(String name) throws IOException {
        try (var in = Objects.requireNonNull(PoliceReaderSpec.class.getResourceAsStream("/push/" + name))) {
            return in.readAllBytes();
        }
    }

    private static List<SourceRecord> read(PoliceReading reading) {
        assertThat(reading).as(reading.toString()).isInstanceOf(PoliceReading.Read.class);
        return ((PoliceReading.Read) reading).records();
    }

    private static List<String> paths(PoliceReading reading) {
        assertThat(reading).isInstanceOf(PoliceReading.Refused.class);
        return ((PoliceReading.Refused) reading)
                .issues().stream().map(Issue::path).toList();
    }
}
