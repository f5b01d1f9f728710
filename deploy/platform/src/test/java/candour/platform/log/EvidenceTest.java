package candour.platform.log;

import static candour.platform.log.LogDatabase.note;
import static candour.platform.log.LogDatabase.write;
import static org.assertj.core.api.Assertions.assertThat;

import candour.proof.EventLine;
import candour.proof.Leaf;
import candour.proof.MerkleProof;
import candour.proof.SignedCheckpoint;
import candour.proof.SigningKey;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an auditor is given verifies with nothing but the public key. */
class EvidenceTest {

    private static final SigningKey KEY = SigningKey.generate("candour/test");
    private static final UUID REVIEW = UUID.randomUUID();

    private LogDatabase database;
    private Evidence evidence;

    @BeforeEach
    void start() {
        database = new LogDatabase("evidence");
        evidence = new Evidence(database.log, KEY.verifier());
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void there_is_nothing_to_show_before_anything_is_signed() {
        database.log.append(write(note("a"), -1, "word"));
        assertThat(evidence.newest()).isEmpty();
        assertThat(evidence.from(0)).isEmpty();
        assertThat(evidence.events(0).events()).isEmpty();
        UUID event = database.log.stream(note("a"), -1).getFirst().eventId();
        assertThat(evidence.inclusion(event, null)).isEmpty();
        assertThat(evidence.consistency(0, 1)).isEmpty();
    }

    @Test
    void every_event_is_proven_at_every_checkpoint_that_covers_it() throws Exception {
        for (int run = 0; run < 4; run++) {
            for (int i = 0; i < 7; i++) {
                database.log.append(write(note(run + "." + i), -1, "x", "y"));
            }
            order();
        }
        var checkpoints = evidence.from(1);
        assertThat(checkpoints).extracting(signed -> signed.checkpoint().size()).containsExactly(14L, 28L, 42L, 56L);
        assertThat(evidence.from(29)).hasSize(2);
        var leaf = new Leaf();
        for (EventLine line : evidence.events(0).events()) {
            byte[] hash = leaf.hash(line.event());
            assertThat(hash).isEqualTo(line.leafHash());
            for (SignedCheckpoint signed : checkpoints) {
                var proof = evidence.inclusion(
                        line.event().id(), signed.checkpoint().size());
                if (line.event().index() < signed.checkpoint().size()) {
                    assertThat(proof).hasValueSatisfying(inclusion -> assertThat(MerkleProof.verifyInclusion(
                                    inclusion.index(),
                                    inclusion.size(),
                                    hash,
                                    inclusion.hashes(),
                                    signed.checkpoint().root()))
                            .isTrue());
                } else {
                    assertThat(proof).isEmpty();
                }
            }
        }
        assertThat(evidence.inclusion(UUID.randomUUID(), null)).isEmpty();
        assertThat(MerkleProof.verifyConsistency(
                        14,
                        42,
                        checkpoints.get(0).checkpoint().root(),
                        checkpoints.get(2).checkpoint().root(),
                        evidence.consistency(14, 42).orElseThrow()))
                .isTrue();
        assertThat(evidence.consistency(14, 57)).isEmpty();
        assertThat(evidence.consistency(14, 3)).isEmpty();
    }

    @Test
    void pages_of_events_say_where_to_go_on() throws Exception {
        for (int i = 0; i < 15; i++) {
            database.log.append(write(note("long." + i), -1, words(100)));
        }
        assertThat(database.order()).isEqualTo(1_500);
        Evidence.Page first = evidence.events(0);
        assertThat(first.events()).hasSize(1_000);
        assertThat(first.next()).isEqualTo(1_000);
        assertThat(evidence.events(1_000).events()).hasSize(500);
        assertThat(evidence.events(1_000).next()).isNull();
        assertThat(evidence.events(500).next()).isNull();
    }

    @Test
    void the_events_of_a_review_are_those_that_name_it() throws Exception {
        database.log.append(write(note(REVIEW), -1, "in the stream's name"));
        database.log.append(write(note("other"), -1, "nothing to do with it"));
        database.log.append(write(note("named"), -1, "in the payload: " + REVIEW));
        database.order();
        assertThat(evidence.events(0, REVIEW).events())
                .extracting(line -> line.event().index())
                .containsExactly(0L, 2L);
        assertThat(evidence.events(1, REVIEW).events()).hasSize(1);
    }

    @Test
    void an_event_line_is_spelled_as_a_verifier_reads_it() throws Exception {
        database.log.append(write(note("a"), -1, "Grüße \"\\\u0001"));
        database.order();
        String json = evidence.events(0).events().getFirst().json();
        assertThat(EventLine.parse(json.getBytes(StandardCharsets.UTF_8)).json())
                .isEqualTo(json);
    }

    private void order() throws Exception {
        try (var sequencer = new Sequencer(database.log, KEY, null, database.metrics)) {
            while (GapCheck.gaps(database) > 0) {
                Thread.sleep(2);
            }
        }
    }

    private static String[] words(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> "word " + i)
                .toArray(String[]::new);
    }
}
