package candour.chronology;

import static io.restassured.RestAssured.given;

import candour.chronology.imports.preview.SampleFiles;
import candour.chronology.pushclient.PushKind;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.platform.access.Code;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.testing.AccessMatrixTest;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

/**
 * Every cell of the access matrix, tried over HTTP while the police's chronology is a draft: written from the security design (section 2.2),
 * not from the policy's rows.
 */
@QuarkusTest
@DisplayName("R22: who may do what with a chronology that is not handed in")
class MatrixTest extends AccessMatrixTest {
    private static final UUID REVIEW = UUID.randomUUID();
    private static final UUID OTHER_REVIEW = UUID.randomUUID();
    private static final String CANARY = "Canary of the draft";
    private static final Map<String, String> PATH = new TreeMap<>();

    @Inject
    Commands commands;

    @Override
    protected String table() {
        return """
            operation                                                                        | nobody | chair | reviewer | member | police | health | other-chair | auditor | conflicted
            GET /v1/reviews/{reviewId}/chronology-scope                                      | 401    | m     | m        | m      | m      | m      | -           | - | 403
            GET /v1/reviews/{reviewId}/chronologies                                          | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}                                 | 401    | m     | m        | m      | m      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/request                        | 401    | W     | W        | -      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/lead                           | 401    | W     | W        | -      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/submission                     | 401    | -     | -        | -      | W      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/return                         | 401    | W     | W        | -      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/acceptance                     | 401    | W     | W        | -      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries                        | 401    | -     | -        | -      | W      | -      | -           | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/entries                         | 401    | -     | -        | -      | R      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}               | 401    | -     | -        | -      | R      | -      | -           | - | 403
            PUT /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}               | 401    | -     | -        | -      | W      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/withdrawal   | 401    | -     | -        | -      | W      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/admission    | 401    | W     | -        | -      | -      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/imports                        | 401    | -     | -        | -      | W      | -      | -           | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/imports/{importId}              | 401    | -     | -        | -      | m      | -      | -           | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/imports/{importId}/preview      | 401    | -     | -        | -      | R      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/imports/{importId}/commit      | 401    | -     | -        | -      | W      | -      | -           | - | -
            DELETE /v1/reviews/{reviewId}/chronologies/{agency}/imports/{importId}           | 401    | -     | -        | -      | W      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/merged-chronologies                                  | 401    | W     | W        | -      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies                                   | 401    | m     | m        | m      | m      | m      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}                         | 401    | m     | m        | m      | m      | m      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/entries                 | 401    | m     | m        | m      | m      | m      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/differences             | 401    | m     | m        | m      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/imports/{importId}/columns     | 401    | -     | -        | -      | W      | -      | -           | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/mappings                        | 401    | -     | -        | -      | m      | -      | -           | - | -
            DELETE /v1/reviews/{reviewId}/chronologies/{agency}/mappings/{shape}             | 401    | -     | -        | -      | W      | -      | -           | - | -
            GET /v1/reviews/{reviewId}/same-event-links                                                                      | 401 | m | m | m | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/same-event-links/{linkId}                                                             | 401 | m | m | m | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/contradictions                                                                        | 401 | m | m | m | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/contradictions/{setId}                                                                | 401 | m | m | m | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/stated-orders                                                                         | 401 | m | m | m | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/stated-orders/{orderId}                                                               | 401 | m | m | m | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/questions                                                                             | 401 | m | m | m | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/questions/{questionId}                                                                | 401 | m | m | m | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/minimisation-log                                                                      | 401 | m | m | m | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/same-event-links                                                                     | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/same-event-links/{linkId}/unlinking                                                  | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/contradictions                                                                       | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/contradictions/{setId}/accounts                                                      | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/contradictions/{setId}/analyses                                                      | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/contradictions/{setId}/closure                                                       | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/contradictions/{setId}/reopening                                                     | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/stated-orders                                                                        | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/stated-orders/{orderId}/taking-back                                                  | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/questions/{questionId}/addressees                                                    | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/questions/{questionId}/answers                                                       | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/questions/{questionId}/closure                                                       | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/questions                                                                            | 401 | W | W | W | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}/questions                                                       | 401 | - | - | - | m | - | - | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/questions/{questionId}/answers                                 | 401 | - | - | - | W | - | - | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/verification                                  | 401 | - | - | - | m | - | - | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/verification/disputes/{disputeId}             | 401 | - | - | - | m | - | - | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/verification                                 | 401 | W | W | W | W | - | - | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/verification/disputes                        | 401 | W | W | W | W | - | - | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/verification/disputes/{disputeId}/settlement | 401 | W | W | - | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/statement                                     | 401 | - | - | - | m | - | - | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/statement                                    | 401 | W | W | W | W | - | - | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/minimisation/flag                            | 401 | W | W | W | W | - | - | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/minimisation                                 | 401 | W | - | - | - | - | - | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/minimisation/keeping                         | 401 | W | - | - | - | - | - | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/minimisation/restoration                     | 401 | W | - | - | - | - | - | - | -
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/working-view            | 401    | m     | m        | m      | m      | m      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/near-duplicates         | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/silences                | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/near-duplicates/dismissed                             | 401    | m     | m        | m      | -      | -      | -           | - | 403
            PUT /v1/reviews/{reviewId}/near-duplicates/{one}/{other}/dismissal               | 401    | W     | W        | W      | -      | -      | -           | - | 403
            DELETE /v1/reviews/{reviewId}/near-duplicates/{one}/{other}/dismissal            | 401    | W     | W        | W      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/entries/{entryId}/tags                                | 401    | m     | m        | m      | -      | -      | -           | - | 403
            PUT /v1/reviews/{reviewId}/entries/{entryId}/tags/persons/{personId}             | 401    | W     | W        | W      | -      | -      | -           | - | 403
            DELETE /v1/reviews/{reviewId}/entries/{entryId}/tags/persons/{personId}          | 401    | W     | W        | W      | -      | -      | -           | - | 403
            PUT /v1/reviews/{reviewId}/entries/{entryId}/tags/themes/{theme}                 | 401    | W     | W        | W      | -      | -      | -           | - | 403
            DELETE /v1/reviews/{reviewId}/entries/{entryId}/tags/themes/{theme}              | 401    | W     | W        | W      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/glossary                                              | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/glossary/{termId}                                     | 401    | m     | m        | m      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/glossary                                             | 401    | W     | W        | -      | -      | -      | -           | - | 403
            PUT /v1/reviews/{reviewId}/glossary/{termId}                                     | 401    | W     | W        | -      | -      | -      | -           | - | 403
            DELETE /v1/reviews/{reviewId}/glossary/{termId}                                  | 401    | W     | W        | -      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}/no-contact                      | 401    | -     | -        | -      | m      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/no-contact                     | 401    | -     | -        | -      | W      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/no-contact/{statementId}/withdrawal | 401 | -    | -        | -      | W      | -      | -           | - | -
            GET /v1/reviews/{reviewId}/name-matches                                          | 401    | m     | m        | -      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/name-matches/search                                  | 401    | W     | W        | -      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/name-matches/{entryId}/{person}/answer               | 401    | W     | W        | -      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/held-records | 401 | m | - | - | - | - | - | - | -
            GET /v1/reviews/{reviewId}/subject-identifiers | 401 | m | m | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/subject-identifiers | 401 | W | W | - | - | - | - | - | 403
            DELETE /v1/reviews/{reviewId}/subject-identifiers/{identifierId} | 401 | W | W | - | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}/request-reference | 401 | m | m | - | m | - | - | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}/pushes | 401 | - | - | - | m | - | - | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/pushes/{receiptId}/matching | 401 | - | - | - | W | - | - | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/pushes/{receiptId}/answer | 401 | - | - | - | W | - | - | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/pushed-records | 401 | - | - | - | m | - | - | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/pushed-records/{recordId} | 401 | - | - | - | R | - | - | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/pushed-records/{recordId}/release | 401 | - | - | - | W | - | - | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/pushed-records/{recordId}/setting-aside | 401 | - | - | - | W | - | - | - | -
            GET /v1/reviews/{reviewId}/chronology-scope/periods                                  | 401 | m | m | m | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/chronology-scope/periods                                 | 401 | W | W | - | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}/earlier-involvement                 | 401 | - | - | - | R | - | - | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/earlier-involvement                | 401 | - | - | - | W | - | - | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/document-requests                   | 401 | R | R | R | R | - | - | - | 403
            GET /v1/reviews/{reviewId}/information-gaps                                          | 401 | R | R | R | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/information-gaps                                         | 401 | W | W | W | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/information-gaps/{gapId}                                  | 401 | R | R | R | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/information-gaps/{gapId}/weight                          | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/information-gaps/{gapId}/assignment                      | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/information-gaps/{gapId}/information-requests            | 401 | W | W | W | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/information-gaps/{gapId}/closing                         | 401 | W | W | W | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/information-gaps/{gapId}/reopening                       | 401 | W | W | W | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/context-items                                             | 401 | R | R | R | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/context-items                                            | 401 | W | W | W | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/context-items/{itemId}                                    | 401 | R | R | R | - | - | - | - | 403
            PUT /v1/reviews/{reviewId}/context-items/{itemId}                                    | 401 | W | W | W | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/context-items/{itemId}/withdrawal                        | 401 | W | W | W | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/document-requests                                         | 401 | R | R | R | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/document-requests                                        | 401 | W | W | - | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/document-requests/{requestId}                             | 401 | R | R | R | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/document-requests/{requestId}/due-day                    | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/document-requests/{requestId}/receipt                    | 401 | W | W | W | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/document-requests/{requestId}/not-available              | 401 | W | W | W | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/document-requests/{requestId}/withdrawal                 | 401 | W | W | - | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/chase-list                                                | 401 | m | m | m | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/chase-list/{requestId}                                    | 401 | m | m | m | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/chase-list/{requestId}/chases                            | 401 | W | W | - | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/chase-list/{requestId}/escalation                        | 401 | W | W | - | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/sufficiency-declarations                                  | 401 | m | m | m | - | - | - | - | 403
            POST /v1/reviews/{reviewId}/sufficiency-declarations                                 | 401 | W | W | - | - | - | - | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/changes                 | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/timeline/picture        | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/timeline/page           | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/papers                  | 401    | m     | m        | m      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/merged-chronologies/{version}/papers/xlsx            | 401    | W     | W        | W      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/merged-chronologies/{version}/papers/docx            | 401    | W     | W        | W      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/merged-chronologies/{version}/papers/csv             | 401    | W     | W        | W      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/merged-chronologies/{version}/papers/pdf             | 401    | W     | W        | W      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/family-accounts                                      | 401    | W     | W        | -      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/family-accounts                                       | 401    | m     | m        | -      | -      | -      | -           | - | 403
            """;
    }

    @BeforeEach
    void a_review_with_a_draft_of_the_police_and_a_merge_without_it() {
        if (!PATH.isEmpty()) return;
        for (UUID review : List.of(REVIEW, OTHER_REVIEW)) learn(new OpenScope(review, null, null, null));
        role(OTHER_REVIEW, "other-chair", "CHAIR", null);
        role(REVIEW, "chair", "CHAIR", null);
        role(REVIEW, "reviewer", "REVIEWER", null);
        role(REVIEW, "conflicted", "REVIEWER", null);
        role(REVIEW, "conflicted", "CONFLICT", null);
        role(REVIEW, "member", "TEAM_MEMBER", null);
        for (String agency : List.of("police", "health", "school"))
            role(REVIEW, agency, "AGENCY_LEAD", organisation(agency));
        String here = "/v1/reviews/" + REVIEW + "/chronologies/";
        for (String agency : List.of("police", "school")) {
            Patience.until(200, () -> as("chair")
                    .body(Map.of("dueOn", "2099-01-01"))
                    .post(here + organisation(agency) + "/request"));
            Patience.until(200, () -> as(agency).get(here + organisation(agency)));
        }
        List<String> told = List.of(entry("4 March 2024"), entry("March 2024"));
        as("school")
                .body(Map.of("nilReturn", false))
                .post(here + "ORG-SCHOOL/submission")
                .then()
                .statusCode(200);
        Patience.until(201, () -> as("chair").post("/v1/reviews/" + REVIEW + "/merged-chronologies"));
        String police = here + "ORG-POLICE";
        String entry = as("police")
                .body(Map.of("date", "3 March 2024", "event", CANARY, "source", "Log"))
                .post(police + "/entries")
                .header("Location");
        String file = as("police")
                .contentType("application/octet-stream")
                .body(SampleFiles.csv())
                .post(police + "/imports")
                .header("Location");
        String review = "/v1/reviews/" + REVIEW;
        as("police")
                .body(Map.of("summary", CANARY))
                .post(police + "/earlier-involvement")
                .then()
                .statusCode(201);
        String gap = as("member")
                .body(Map.of("what", CANARY, "critical", true))
                .post(review + "/information-gaps")
                .header("Location");
        String item = as("member")
                .body(Map.of("aspect", "CULTURE", "words", CANARY))
                .post(review + "/context-items")
                .header("Location");
        String document = as("chair")
                .body(Map.of("agency", "ORG-POLICE", "what", CANARY, "dueOn", "2099-01-01"))
                .post(review + "/document-requests")
                .header("Location");
        Patience.until(200, () -> as("police").get(police + "/earlier-involvement"));
        Patience.until(200, () -> as("chair").get(gap));
        Patience.until(200, () -> as("chair").get(item));
        Patience.until(200, () -> as("chair").get(document));
        Patience.until(200, () -> as("chair").get(review + "/chase-list/" + last(document)));
        Patience.until(403, () -> as("conflicted").get("/v1/reviews/" + REVIEW + "/chronologies"));
        Patience.until(200, () -> as("police").get(entry));
        Patience.until(200, () -> as("police").get(file));
        Patience.until(200, () -> as("chair").get("/v1/reviews/" + REVIEW + "/merged-chronologies/1"));
        var pushed = aPushOfThePolice();
        PATH.putAll(pushed);
        PATH.putAll(Map.of("gapId", last(gap), "itemId", last(item), "requestId", last(document)));
        PATH.putAll(Map.of(
                "reviewId",
                REVIEW.toString(),
                "agency",
                "ORG-POLICE",
                "entryId",
                last(entry),
                "importId",
                last(file),
                "version",
                "1"));
        PATH.put("shape", "5a");
        PATH.putAll(said(told, entry));
        named(entry);
    }

    private static String entry(String date) {
        String school = "/v1/reviews/" + REVIEW + "/chronologies/ORG-SCHOOL";
        Patience.until(200, () -> as("school").get(school));
        String entry = as("school")
                .body(Map.of("date", date, "event", "Seen", "source", "Register"))
                .post(school + "/entries")
                .header("Location");
        Patience.until(200, () -> as("school").get(entry));
        return last(entry);
    }

    /** What the Review Team says of what the school handed in, and a dispute of the draft by its own agency. */
    private static Map<String, String> said(List<String> entries, String draft) {
        String review = "/v1/reviews/" + REVIEW;
        String link = made("chair", review + "/same-event-links", Map.of("entries", entries));
        String set = made("chair", review + "/contradictions", Map.of("entries", entries));
        String question = made("chair", review + "/questions", Map.of("entries", entries, "question", "Who saw it?"));
        as("chair").body(Map.of("agency", "ORG-POLICE")).post(question + "/addressees");
        Map<String, Object> order =
                Map.of("before", entries.getFirst(), "after", entries.getLast(), "reason", "The register says so");
        String stated = made("chair", review + "/stated-orders", order);
        String dispute = made("police", draft + "/verification/disputes", Map.of("reason", "Another day"));
        for (String address : List.of(link, set, question, stated))
            Patience.until(200, () -> as("chair").get(address));
        Patience.until(200, () -> as("police").get(dispute));
        return Map.of(
                "linkId",
                last(link),
                "setId",
                last(set),
                "questionId",
                last(question),
                "orderId",
                last(stated),
                "disputeId",
                last(dispute));
    }

    private static String made(String by, String address, Map<String, Object> body) {
        return as(by).body(body).post(address).header("Location");
    }

    /** What the working view is asked about. */
    private static void named(String entry) {
        String term = as("chair")
                .body(Map.of("kind", "PERSON", "written", List.of("A Name"), "standsFor", "Child A"))
                .post("/v1/reviews/" + REVIEW + "/glossary")
                .header("Location");
        Patience.until(200, () -> as("chair").get(term));
        PATH.putAll(Map.of(
                "termId",
                last(term),
                "personId",
                last(term),
                "theme",
                "NEGLECT",
                "one",
                last(entry),
                "other",
                REVIEW.toString(),
                "statementId",
                REVIEW.toString(),
                "person",
                "member"));
    }

    /** What systems do has a table of its own. */
    @Override
    protected boolean platforms(String path) {
        return super.platforms(path) || path.startsWith("/v1/push");
    }

    /** One of its records is held, and whoever may read it finds the canary there. */
    private static Map<String, String> aPushOfThePolice() {
        String here = "/v1/reviews/" + REVIEW;
        String identifier = as("chair")
                .body(Map.of("subjectRef", "subject-1", "system", "POLICE_PERSON", "value", "SYN-88-2041"))
                .post(here + "/subject-identifiers")
                .header("Location");
        var system = Pushing.registered("matrix-police", "ORG-POLICE", PushKind.POLICE);
        String police = here + "/chronologies/ORG-POLICE";
        String reference = as("police").get(police + "/request-reference").path("reference");
        byte[] body = new String(Pushing.sample("police-contacts.csv"), StandardCharsets.UTF_8)
                .replace("Statement of a witness", CANARY)
                .getBytes(StandardCharsets.UTF_8);
        String receipt = system.send("police?request=" + reference, body).path("receiptId");
        Patience.until(200, () -> as("police").get(police + "/pushed-records/" + held(police)));
        return Map.of("identifierId", last(identifier), "receiptId", receipt, "recordId", held(police));
    }

    private static String held(String police) {
        String found = as("police")
                .get(police + "/pushed-records")
                .path("items.find { it.held.contains('COULD_PREJUDICE_PROCEEDINGS') }?.recordId");
        return found == null ? UUID.randomUUID().toString() : found;
    }

    @Override
    protected @Nullable String token(String person) {
        return switch (person) {
            case "nobody" -> null;
            case "auditor" -> Token.of(person).groups("auditor").signed();
            default -> Token.of(person).org(organisation(person)).signed();
        };
    }

    @Override
    protected Map<String, String> path() {
        return PATH;
    }

    @Override
    protected List<String> canaries() {
        return List.of(CANARY);
    }

    private static String organisation(String person) {
        return "ORG-" + person.toUpperCase(java.util.Locale.ROOT);
    }

    private static RequestSpecification as(String person) {
        return given().auth()
                .oauth2(Token.of(person).org(organisation(person)).signed())
                .contentType("application/json");
    }

    private static String last(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void role(UUID review, String person, String role, @Nullable String agency) {
        learn(new LearnRole(review, Ids.next(), Ids.next(), new Code(person), new Code(role), Code.orNull(agency)));
    }

    private void learn(Object command) {
        UUID id = Ids.next();
        commands.send(command, Envelope.of(new Provenance("inbox:review", null, null, id, id, id, null)));
    }
}
