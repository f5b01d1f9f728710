package candour.review;

import candour.testing.AccessMatrixTest;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * Every operation by every person, written from the access matrix (security, section 2.2) and its rulings: R2 (lead
 * officers record for the committee), R13, R22 (own notifications only; an agency its own request only).
 */
@QuarkusTest
class ReviewMatrixTest extends AccessMatrixTest {
    private static final String CANARY = "canary-of-the-review-service";
    private static final String TODAY =
            LocalDate.now(java.time.ZoneId.of("Europe/London")).toString();
    private static final Map<String, Object> MINUTE = Map.of("kind", "MINUTE", "reference", CANARY);
    private static final Map<String, String> PATH = new HashMap<>();

    private static final Map<String, Token> PEOPLE = Map.ofEntries(
            Map.entry("stranger", Token.of("m-stranger").org("ORG-M-HEALTH")),
            Map.entry("notifier", Token.of("m-notifier").org("ORG-M-HEALTH")),
            Map.entry("agency", Token.of("m-agency").org("ORG-M-POLICE")),
            Map.entry("nominated", Token.of("m-nominated").org("ORG-M-COMMITTEE")),
            Map.entry("lead", Token.of("m-lead").org("ORG-M-COMMITTEE")),
            Map.entry("other-lead", Token.of("m-other-lead").org("ORG-M-COMMITTEE")),
            Map.entry("chair", Token.of("m-chair").org("ORG-M-HEALTH")),
            Map.entry("reviewer", Token.of("m-reviewer").org("ORG-M-OUTSIDE")),
            Map.entry("member", Token.of("m-member").org("ORG-M-HEALTH")),
            Map.entry("admin", Token.of("m-admin").org("ORG-M-COMMITTEE")),
            Map.entry("operator", Token.of("m-operator").org("ORG-M-COMMITTEE").groups("operator")),
            Map.entry("governance", Token.of("m-governance").org("ORG-M-COMMITTEE")),
            Map.entry("owning-body", Token.of("m-owning-body").org("ORG-M-COMMITTEE")),
            Map.entry("custodian", Token.of("m-custodian").org("ORG-M-COMMITTEE")),
            Map.entry("auditor", Token.of("m-auditor").groups("auditor")),
            Map.entry("conflicted", Token.of("m-conflicted").org("ORG-M-HEALTH")),
            Map.entry("service", Token.of("m-service").groups("service")));

    @Override
    protected String table() {
        return """
                operation                                                                       |nobody|stranger|notifier|agency|nominated|lead|other-lead|chair|reviewer|member|admin|operator|service|governance|owning-body|custodian|auditor|conflicted
                GET /v1/profiles                                                                |401|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R
                GET /v1/profiles/{profileId}                                                    |401|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R
                GET /v1/organisations                                                           |401|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R
                POST /v1/organisations                                                          |401|-|-|-|-|-|-|-|-|-|-|W|-|-|-|-|-|-
                POST /v1/people                                                                 |401|-|-|-|-|-|-|-|-|-|-|W|-|-|-|-|-|-
                GET /v1/people/{personRef}                                                      |401|-|-|-|-|-|-|R|-|-|-|R|-|-|-|-|-|-
                PUT /v1/people/{personRef}/work-contact                                         |401|-|-|-|-|-|-|W|-|-|-|W|-|-|-|-|-|-
                GET /internal/v1/people/{personRef}/work-contact                                |401|-|-|-|-|-|-|-|-|-|-|-|P|-|-|-|-|-
                GET /v1/committees                                                              |401|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R
                POST /v1/committees                                                             |401|-|-|-|-|-|-|-|-|-|-|W|-|-|-|-|-|-
                GET /v1/committees/{committeeId}                                                |401|-|-|-|-|R|-|-|-|-|-|R|-|R|R|-|-|-
                PUT /v1/committees/{committeeId}/people/{personRef}/{role}                      |401|-|-|-|-|W|-|-|-|-|-|W|-|-|-|-|-|-
                DELETE /v1/committees/{committeeId}/people/{personRef}/{role}                   |401|-|-|-|-|W|-|-|-|-|-|W|-|-|-|-|-|-
                POST /v1/committees/{committeeId}/meetings                                      |401|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/committees/{committeeId}/meetings/{meetingId}/recorded-in-error        |401|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                GET /v1/committees/{committeeId}/notifications                                  |401|-|-|-|-|R|-|-|-|-|-|-|-|R|R|-|-|-
                POST /v1/notifications                                                          |401|W|W|W|W|W|W|W|W|W|W|W|W|W|W|W|W|W
                GET /v1/notifications                                                           |401|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R
                GET /v1/notifications/{notificationId}                                          |401|-|R|-|R|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/notifications/{notificationId}/engagement-advice                        |401|-|-|-|R|R|-|R|-|-|-|-|-|-|-|-|-|-
                GET /v1/committees/{committeeId}/engagement-advice                              |401|-|-|-|-|R|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/engagement-advice                                                      |401|W|W|W|W|W|W|W|W|W|W|W|W|W|W|W|W|W
                GET /v1/engagement-advice                                                       |401|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R
                GET /v1/engagement-advice/{adviceId}                                            |401|-|R|-|R|R|-|R|-|-|-|-|-|-|-|-|-|-
                POST /v1/engagement-advice/{adviceId}/advice                                    |401|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/engagement-advice/{adviceId}/recorded-in-error                         |401|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-|-
                PUT /v1/notifications/{notificationId}/nominated-person                         |401|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/withdrawal                              |401|-|W|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/response                                |401|-|-|-|W|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/closure                                 |401|-|-|-|W|W|-|-|-|-|-|-|-|-|-|-|-|-
                GET /v1/notifications/{notificationId}/information-requests                     |401|-|-|R|R|R|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/information-requests                    |401|-|-|-|W|W|-|-|-|-|-|-|-|-|-|-|-|-
                GET /v1/notifications/{notificationId}/information-requests/{requestId}         |401|-|-|R|R|R|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/information-requests/{requestId}/return |401|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/recommendation                          |401|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/decision                                |401|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/decision/recorded-in-error              |401|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/decision-forms                          |401|-|-|-|W|W|-|-|-|-|-|-|-|-|-|-|-|-
                GET /v1/notifications/{notificationId}/decision-forms                           |401|-|-|-|R|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/notifications/{notificationId}/decision-forms/{formId}/pdf              |401|-|-|-|R|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/notifications/{notificationId}/decision-forms/{formId}/docx             |401|-|-|-|R|R|-|R|R|R|R|-|-|R|R|-|-|403
                POST /v1/notifications/{notificationId}/decision-forms/{formId}/recorded-in-error|401|-|-|-|W|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/response-forms                          |401|-|-|-|W|W|-|-|-|-|-|-|-|-|-|-|-|-
                GET /v1/notifications/{notificationId}/response-forms                           |401|-|R|-|R|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/notifications/{notificationId}/response-forms/{responseFormId}/pdf      |401|-|R|-|R|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/notifications/{notificationId}/response-forms/{responseFormId}/docx     |401|-|R|-|R|R|-|R|R|R|R|-|-|R|R|-|-|403
                POST /v1/notifications/{notificationId}/response-forms/{responseFormId}/recorded-in-error|401|-|-|-|W|W|-|-|-|-|-|-|-|-|-|-|-|-
                GET /v1/notifications/{notificationId}/duties                                   |401|-|-|-|R|R|-|R|R|R|R|-|-|-|R|-|-|403
                POST /v1/notifications/{notificationId}/duties/{dutyId}/discharge               |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/duties/{dutyId}/recorded-in-error       |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                GET /v1/reviews                                                                 |401|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R|R
                GET /v1/reviews/{reviewId}                                                      |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/reviews/{reviewId}/profile                                              |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                PUT /v1/reviews/{reviewId}/profile                                              |401|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/profile/recorded-in-error                           |401|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/subjects                                             |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                POST /v1/reviews/{reviewId}/subjects                                            |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/subjects/recorded-in-error                          |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                GET /internal/v1/subjects/{subjectRef}/identity                                 |401|-|-|-|-|-|-|-|-|-|-|-|P|-|-|-|-|-
                POST /internal/v1/reviews/{reviewId}/identifier-scan                            |401|-|-|-|-|-|-|-|-|-|-|-|P|-|-|-|-|-
                GET /v1/reviews/{reviewId}/shared-scope                                         |401|-|-|-|-|R|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/shared-scope                                        |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/shared-scope/recorded-in-error                      |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/engagement-advice                                    |401|-|-|-|-|R|-|R|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/pause                                               |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/resumption                                          |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                GET /internal/v1/reviews/{reviewId}/facts                                       |401|-|-|-|-|-|-|-|-|-|-|-|R|-|-|-|-|-
                GET /v1/reviews/{reviewId}/team                                                 |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                POST /v1/reviews/{reviewId}/team/appointments                                   |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/team/appointments/{appointmentId}/replacement       |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/team/appointments/{appointmentId}/end               |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/team/conflicts                                      |401|-|-|-|-|W|-|W|W|W|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/team/conflicts/{conflictId}/acceptance              |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/team/formation                                      |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/team/recorded-in-error                              |401|-|-|-|-|W|-|W|W|W|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/team/card                                            |401|-|-|-|-|R|-|R|R|R|R|-|-|-|-|-|-|403
                PUT /v1/reviews/{reviewId}/team/appointments/{appointmentId}/knowledge          |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/team/appointments/{appointmentId}/competences       |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                PUT /v1/reviews/{reviewId}/team/appointments/{appointmentId}/commitment         |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                PUT /v1/reviews/{reviewId}/team/reviewer-tasks                                  |401|-|-|-|-|-|-|W|W|-|-|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/team/skills-recorded-in-error                       |401|-|-|-|-|W|-|W|W|-|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/terms-of-reference                                   |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                POST /v1/reviews/{reviewId}/terms-of-reference/agreement                        |401|-|-|-|-|W|-|-|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/terms-of-reference/changes                          |401|-|-|-|-|-|-|W|W|-|-|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/terms-of-reference/changes/{changeId}                |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                POST /v1/reviews/{reviewId}/terms-of-reference/changes/{changeId}/committee-informed |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/terms-of-reference/changes/{changeId}/agreement     |401|-|-|-|-|W|-|-|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/terms-of-reference/changes/{changeId}/rejection     |401|-|-|-|-|W|-|-|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/stop                                                |401|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/stop/recorded-in-error                              |401|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/closure                                              |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                POST /v1/reviews/{reviewId}/closure                                             |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/closure/withdrawal                                  |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/closure/recorded-in-error                           |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                GET /v1/committees/{committeeId}/reviews                                        |401|-|-|-|-|R|-|-|-|-|-|-|-|R|R|-|-|-
                GET /v1/reviews/{reviewId}/course                                               |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                PUT /v1/reviews/{reviewId}/course/method                                        |401|-|-|-|-|-|-|W|W|-|-|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/course/stages                                       |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/course/stages/back                                  |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/course/setup-tasks/{task}/done                      |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/course/setup-tasks/{task}/not-applicable            |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/course/proportionality-checks                       |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/course/recorded-in-error                            |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/child-perspectives                                   |401|-|-|-|-|-|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/child-perspectives                                  |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/child-perspectives/recorded-in-error                |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/contributors                                         |401|-|-|-|-|-|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/contributors                                        |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/contributors/{contributorId}/participations         |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/contributors/recorded-in-error                      |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/terms-of-reference/papers                           |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/terms-of-reference/papers                            |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/reviews/{reviewId}/terms-of-reference/papers/{paperId}/pdf              |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/reviews/{reviewId}/terms-of-reference/papers/{paperId}/docx             |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                POST /v1/reviews/{reviewId}/terms-of-reference/papers/{paperId}/recorded-in-error|401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/page                                                 |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/reviews/{reviewId}/papers                                               |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/notifications/{notificationId}/decision                                 |401|-|-|-|R|R|-|R|R|R|R|-|-|R|R|-|-|403
                GET /v1/committees/{committeeId}/meetings                                       |401|-|-|-|-|R|-|-|-|-|-|-|-|R|R|-|-|-
                POST /v1/reviews/{reviewId}/meetings/{meetingId}/minutes/papers                 |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/meetings/{meetingId}/minutes/papers                  |401|-|-|-|-|-|-|R|R|R|R|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/meetings/{meetingId}/minutes/papers/{minutesPaperId}/pdf|401|-|-|-|-|-|-|R|R|R|R|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/meetings/{meetingId}/minutes/papers/{minutesPaperId}/docx|401|-|-|-|-|-|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/meetings/{meetingId}/minutes/papers/{minutesPaperId}/recorded-in-error|401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/timetable                                            |401|-|-|-|-|R|-|R|R|R|R|-|-|R|R|-|-|403
                PUT /v1/reviews/{reviewId}/timetable                                            |401|-|-|-|-|-|-|W|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/timetable/delays                                    |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/timetable/delays/{delayId}/recorded-in-error        |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/timetable/recorded-in-error                         |401|-|-|-|-|-|-|W|-|-|W|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/parallel-processes                                   |401|-|-|-|-|R|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/parallel-processes                                  |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/parallel-processes/enquiries                        |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/parallel-processes/{processId}/conclusion           |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/parallel-processes/recorded-in-error                |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/meetings                                             |401|-|-|-|-|-|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/meetings                                            |401|-|-|-|-|-|-|W|-|-|W|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/meetings/{meetingId}                                 |401|-|-|-|-|-|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/meetings/held                                       |401|-|-|-|-|-|-|-|W|-|W|-|-|-|-|-|-|403
                PUT /v1/reviews/{reviewId}/meetings/{meetingId}/held                            |401|-|-|-|-|-|-|-|W|-|W|-|-|-|-|-|-|403
                PUT /v1/reviews/{reviewId}/meetings/{meetingId}/venue                           |401|-|-|-|-|-|-|W|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/meetings/{meetingId}/minutes                        |401|-|-|-|-|-|-|-|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/meetings/{meetingId}/distributions                  |401|-|-|-|-|-|-|W|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/meetings/{meetingId}/recorded-in-error              |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/participation                                        |401|-|-|-|-|R|-|R|R|R|R|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/distributions                                        |401|-|-|-|-|-|-|R|R|R|R|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/learning-events                                      |401|-|-|-|-|-|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/learning-events                                     |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/learning-events/{learningEventId}                    |401|-|-|-|-|-|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/learning-events/held                                |401|-|-|-|-|-|-|-|W|-|W|-|-|-|-|-|-|403
                PUT /v1/reviews/{reviewId}/learning-events/{learningEventId}/held               |401|-|-|-|-|-|-|-|W|-|W|-|-|-|-|-|-|403
                PUT /v1/reviews/{reviewId}/learning-events/{learningEventId}/ground-rules       |401|-|-|-|-|-|-|-|W|-|W|-|-|-|-|-|-|403
                PUT /v1/reviews/{reviewId}/learning-events/{learningEventId}/preparation        |401|-|-|-|-|-|-|-|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/learning-events/{learningEventId}/participants      |401|-|-|-|-|-|-|W|W|W|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/learning-events/{learningEventId}/participants/{participantId}/support|401|-|-|-|-|-|-|W|W|W|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/learning-events/{learningEventId}/recorded-in-error |401|-|-|-|-|-|-|W|W|W|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/professional-feedback                                |401|-|-|-|-|-|-|-|R|-|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/professional-feedback                               |401|-|-|-|-|-|-|-|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/professional-feedback/declines                      |401|-|-|-|-|-|-|-|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/professional-feedback/recorded-in-error             |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                GET /v1/committees/{committeeId}/professional-feedback                          |401|-|-|-|-|R|-|-|-|-|-|-|-|-|R|-|-|-
                GET /v1/reviews/{reviewId}/duties                                               |401|-|-|-|-|R|-|R|R|R|R|-|-|-|R|-|-|403
                POST /v1/reviews/{reviewId}/duties/{dutyId}/discharge                           |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/duties/{dutyId}/recorded-in-error                   |401|-|-|-|-|W|-|W|-|-|W|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/key-orders                                           |401|-|-|-|-|R|-|-|-|-|-|-|-|R|R|m|P|-
                POST /v1/reviews/{reviewId}/key-orders                                          |401|-|-|-|-|-|-|-|-|-|-|-|-|W|-|-|-|-
                GET /v1/reviews/{reviewId}/key-orders/{orderId}                                 |401|-|-|-|-|R|-|-|-|-|-|-|-|R|R|m|P|-
                POST /v1/reviews/{reviewId}/key-orders/{orderId}/agreement                      |401|-|-|-|-|W|-|-|-|-|-|-|-|-|W|-|-|-
                POST /v1/reviews/{reviewId}/key-orders/{orderId}/refusal                        |401|-|-|-|-|W|-|-|-|-|-|-|-|-|W|-|-|-
                POST /v1/reviews/{reviewId}/key-orders/{orderId}/withdrawal                     |401|-|-|-|-|-|-|-|-|-|-|-|-|W|-|-|-|-
                POST /v1/reviews/{reviewId}/key-orders/{orderId}/execution                      |401|-|-|-|-|-|-|-|-|-|-|-|-|-|-|W|-|-
                """ + time();
    }

    /** How long a review takes, and what comes up on the way. */
    private static String time() {
        return """
                GET /v1/reviews/{reviewId}/issues                                               |401|-|-|-|-|R|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/issues                                              |401|-|-|-|-|-|-|W|W|W|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/issues/{issueId}                                     |401|-|-|-|-|R|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/issues/{issueId}/advice                             |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/issues/{issueId}/terms-revisit                      |401|-|-|-|-|-|-|W|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/issues/{issueId}/way-forward                        |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/issues/{issueId}/closure                            |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/issues/{issueId}/recorded-in-error                  |401|-|-|-|-|-|-|W|W|W|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/tasks                                                |401|-|-|-|-|R|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/tasks                                               |401|-|-|-|-|-|-|W|W|-|-|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/tasks/{taskId}                                       |401|-|-|-|-|R|-|R|R|R|R|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/tasks/{taskId}/completion                           |401|-|-|-|-|-|-|W|W|W|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/tasks/{taskId}/withdrawal                           |401|-|-|-|-|-|-|W|W|-|-|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/tasks/{taskId}/recorded-in-error                    |401|-|-|-|-|-|-|W|W|W|W|-|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/resources                                            |401|-|-|-|-|R|-|R|R|-|R|-|-|-|R|-|-|403
                PUT /v1/reviews/{reviewId}/resources/budget                                     |401|-|-|-|-|W|-|-|-|-|-|-|-|-|W|-|-|-
                POST /v1/reviews/{reviewId}/resources/costs                                     |401|-|-|-|-|W|-|W|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/resources/staff-time                                |401|-|-|-|-|W|-|W|W|W|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/resources/recorded-in-error                         |401|-|-|-|-|W|-|W|W|W|W|-|-|-|W|-|-|403
                GET /v1/committees/{committeeId}/alternative-learning                           |401|-|-|-|-|R|-|-|-|-|-|-|-|-|R|-|-|-
                GET /v1/notifications/{notificationId}/alternative-learning                     |401|-|-|-|R|R|-|-|-|-|-|-|-|-|R|-|-|-
                PUT /v1/notifications/{notificationId}/alternative-learning                     |401|-|-|-|W|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/alternative-learning/closure            |401|-|-|-|W|W|-|-|-|-|-|-|-|-|-|-|-|-
                POST /v1/notifications/{notificationId}/alternative-learning/recorded-in-error  |401|-|-|-|W|W|-|-|-|-|-|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/media-approach                                       |401|-|-|-|-|R|-|R|R|R|R|-|-|-|R|-|-|403
                PUT /v1/reviews/{reviewId}/media-approach                                       |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/media-approach/statements                           |401|-|-|-|-|W|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/media-approach/statements/{statementId}/family-told |401|-|-|-|-|W|-|W|W|-|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/media-approach/statements/{statementId}/release     |401|-|-|-|-|-|-|W|-|-|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/media-approach/recorded-in-error                    |401|-|-|-|-|W|-|W|W|-|W|-|-|-|-|-|-|403
                GET /v1/committees/{committeeId}/drift                                          |401|-|-|-|-|R|-|-|-|-|-|-|-|-|R|-|-|-
                """;
    }

    /** Something of each of these, for everybody to try. */
    private static Map<String, String> timeEntries(String r) {
        var issue = id(as("member", Map.of("what", CANARY)).post(r + "/issues"));
        until(() -> as("chair", null).get(r + "/issues/" + issue), 200);
        as("chair", Map.of("source", CANARY, "advice", CANARY)).post(r + "/issues/" + issue + "/advice");
        var task = id(as("chair", Map.of("personRef", "m-member", "what", CANARY, "dueOn", TODAY))
                .post(r + "/tasks"));
        as("chair", Map.of("category", "OTHER", "pence", 100, "note", CANARY)).post(r + "/resources/costs");
        until(() -> as("chair", null).get(r + "/tasks/" + task), 200);
        until(() -> as("chair", null).get(r + "/resources"), 200, "costs[0].note");
        as("chair", Map.of("approach", CANARY, "reason", CANARY)).put(r + "/media-approach");
        as("chair", Map.of("text", CANARY)).post(r + "/media-approach/statements");
        String statement = until(() -> as("chair", null).get(r + "/media-approach"), 200, "statements[0].statementId")
                .path("statements[0].statementId");
        return Map.of("issueId", issue, "taskId", task, "statementId", statement);
    }

    @Override
    protected @Nullable String token(String person) {
        var token = PEOPLE.get(person);
        return token == null ? null : token.signed();
    }

    @Override
    protected @Nullable String onBehalfOf(String person) {
        return person.equals("service") ? "m-reviewer" : null;
    }

    @Override
    protected Map<String, String> path() {
        return PATH;
    }

    @Override
    protected List<String> canaries() {
        return List.of(CANARY);
    }

    @BeforeEach
    void aReviewOnItsWay() {
        if (!PATH.isEmpty()) {
            return;
        }
        for (var code : List.of("COMMITTEE", "HEALTH", "POLICE")) {
            as("operator", Map.of("code", "ORG-M-" + code, "kind", code, "area", "AREA-M", "label", "Matrix " + code))
                    .post("/v1/organisations");
        }
        for (var person : List.of(
                "lead",
                "other-lead",
                "nominated",
                "chair",
                "reviewer",
                "conflicted",
                "member",
                "admin",
                "governance",
                "owning-body",
                "custodian")) {
            as(
                            "operator",
                            Map.of(
                                    "personRef",
                                    "m-" + person,
                                    "organisation",
                                    person.equals("admin") ? "ORG-M-COMMITTEE" : "ORG-M-HEALTH",
                                    "name",
                                    CANARY,
                                    "workContact",
                                    CANARY))
                    .post("/v1/people");
        }
        var committee = committee("lead");
        committee("other-lead");
        for (var each : Map.of(
                        "governance", "INFORMATION_GOVERNANCE",
                        "owning-body", "OWNING_BODY",
                        "custodian", "KEY_CUSTODIAN")
                .entrySet()) {
            as("operator", null)
                    .put("/v1/committees/" + committee + "/people/m-" + each.getKey() + "/" + each.getValue());
        }
        var notification = id(as(
                        "notifier",
                        Map.of(
                                "committeeId",
                                committee,
                                "criteria",
                                List.of("DIED"),
                                "familyInformed",
                                "NO",
                                "subjects",
                                List.of(Map.of("status", "DIED", "name", CANARY)),
                                "familyReasonNotYet",
                                CANARY,
                                "circumstances",
                                CANARY))
                .post("/v1/notifications"));
        var n = "/v1/notifications/" + notification;
        until(() -> as("lead", Map.of("personRef", "m-nominated")).put(n + "/nominated-person"), 200);
        var advice = id(as("notifier", Map.of("committeeId", committee, "about", notification, "question", CANARY))
                .post("/v1/engagement-advice"));
        until(() -> as("nominated", Map.of("advice", CANARY)).post("/v1/engagement-advice/" + advice + "/advice"), 200);
        var request = id(until(
                () -> as("nominated", Map.of("organisation", "ORG-M-POLICE", "questions", CANARY, "dueOn", TODAY))
                        .post(n + "/information-requests"),
                201));
        until(
                () -> as("agency", Map.of("nothingToTell", true))
                        .post(n + "/information-requests/" + request + "/return"),
                200);
        var terms = Map.of("periodFrom", "2024-01-01", "rationale", CANARY, "keyQuestions", List.of(CANARY));
        until(
                () -> as("nominated", Map.of("proceed", true, "rationale", CANARY, "proposedTerms", terms))
                        .post(n + "/recommendation"),
                200);
        var by = Map.of("capacity", "COMMITTEE", "decidedOn", TODAY, "evidence", MINUTE);
        var met = id(as("lead", Map.of("heldOn", TODAY, "minute", MINUTE))
                .post("/v1/committees/" + committee + "/meetings"));
        until(
                () -> as("lead", Map.of("proceed", true, "meetingId", met, "decidedBy", by, "rationale", CANARY))
                        .post(n + "/decision"),
                200);
        until(() -> as("lead", null).get(n), 200, "decision.reviewId");
        String review = as("lead", null).get(n).path("decision.reviewId");
        var r = "/v1/reviews/" + review;
        until(() -> as("lead", null).get(r), 200);
        var appointment = appoint(r, "chair", "CHAIR");
        appoint(r, "reviewer", "REVIEWER");
        appoint(r, "member", "TEAM_MEMBER");
        appoint(r, "admin", "ADMINISTRATOR");
        appoint(r, "conflicted", "REVIEWER");
        until(() -> as("admin", null).get(r), 200);
        var conflict = id(as("lead", Map.of("personRef", "m-conflicted", "nature", CANARY))
                .post(r + "/team/conflicts"));
        until(() -> as("conflicted", null).get(r), 403);
        var process = id(
                as("chair", Map.of("kind", "CRIMINAL_INVESTIGATION", "liveFrom", TODAY, "detail", CANARY, "saidBy", by))
                        .post(r + "/parallel-processes"));
        var change = id(as("chair", Map.of("terms", terms, "trigger", "OTHER", "reason", CANARY))
                .post(r + "/terms-of-reference/changes"));
        var meeting = id(as(
                        "admin",
                        Map.of(
                                "heldOn",
                                TODAY,
                                "attended",
                                List.of("m-chair"),
                                "chairedBy",
                                "m-chair",
                                "record",
                                Map.of("PROGRESS", CANARY),
                                "none",
                                List.of()))
                .post(r + "/meetings/held"));
        as("admin", Map.of("venue", CANARY)).put(r + "/meetings/" + meeting + "/venue");
        as("admin", Map.of("minutes", CANARY)).post(r + "/meetings/" + meeting + "/minutes");
        as("admin", Map.of("kind", "MINUTES", "minutesVersion", 1, "toRoles", List.of("CHAIR"), "to", List.of()))
                .post(r + "/meetings/" + meeting + "/distributions");
        as("admin", Map.of("personRef", "m-member", "experience", "TOOK_PART", "answers", Map.of(), "words", CANARY))
                .post(r + "/professional-feedback");
        as("chair", Map.of("competence", "CHAIRING", "note", CANARY))
                .post(r + "/team/appointments/" + appointment + "/competences");
        var learning = id(as(
                        "reviewer",
                        Map.of("kind", "STRATEGIC", "on", "2099-12-31", "familyMeetings", "NOT_YET", "reason", CANARY))
                .post(r + "/learning-events"));
        var participant = id(as("member", Map.of("agency", "ORG-M-HEALTH", "name", CANARY))
                .post(r + "/learning-events/" + learning + "/participants"));
        as("member", Map.of("stage", "ENTRY", "how", CANARY))
                .post(r + "/learning-events/" + learning + "/participants/" + participant + "/support");
        as("chair", Map.of("reason", CANARY, "impact", CANARY, "revisedEnd", "2099-12-31"))
                .post(r + "/timetable/delays");
        String delay = until(() -> as("chair", null).get(r + "/timetable"), 200, "delays[0].delayId")
                .path("delays[0].delayId");
        course(r);
        var contributor = contributor(r);
        as("chair", Map.of("reasonCode", "OTHER", "reason", CANARY, "expectedUntil", TODAY))
                .post(r + "/pause");
        var order = id(as(
                        "governance",
                        Map.of(
                                "subject",
                                "m-nobody-at-all",
                                "change",
                                "RESTRICT",
                                "legalGround",
                                "CONTESTED",
                                "reason",
                                CANARY,
                                "evidence",
                                MINUTE))
                .post(r + "/key-orders"));
        until(() -> as("governance", null).get(r + "/key-orders/" + order), 200);
        until(() -> as("lead", null).get(r + "/duties"), 200, "items[0].dutyId");
        until(() -> as("chair", null).get(r + "/meetings/" + meeting), 200);
        until(() -> as("chair", null).get(r + "/terms-of-reference/changes/" + change), 200);
        PATH.putAll(timeEntries(r));
        PATH.putAll(papers(n, r, r + "/meetings/" + meeting + "/minutes/papers"));
        PATH.putAll(Map.ofEntries(
                Map.entry("profileId", "sct-learning-review"),
                Map.entry("personRef", "m-chair"),
                Map.entry("role", "AUDITOR"),
                Map.entry("committeeId", committee),
                Map.entry("notificationId", notification),
                Map.entry("requestId", request),
                Map.entry("adviceId", advice),
                Map.entry("subjectRef", as("lead", null).get(r).path("subjects[0].subjectRef")),
                Map.entry("reviewId", review),
                Map.entry("appointmentId", appointment),
                Map.entry("processId", process),
                Map.entry("changeId", change),
                Map.entry("meetingId", meeting),
                Map.entry("learningEventId", learning),
                Map.entry("participantId", participant),
                Map.entry("orderId", order),
                Map.entry("task", "LIAISON_STRATEGY"),
                Map.entry("contributorId", contributor),
                Map.entry("conflictId", conflict),
                Map.entry("delayId", delay),
                Map.entry("dutyId", as("lead", null).get(r + "/duties").path("items[0].dutyId"))));
    }

    private static Map<String, String> papers(String n, String r, String minutes) {
        as("lead", Map.of("text", CANARY)).post(n + "/response");
        until(() -> as("lead", null).post(n + "/response-forms"), 200);
        until(() -> as("lead", null).post(n + "/decision-forms"), 200);
        until(() -> as("lead", null).post(r + "/terms-of-reference/papers"), 200);
        until(() -> as("admin", null).post(minutes), 200);
        return Map.of(
                "formId", paper("lead", n + "/decision-forms"),
                "responseFormId", paper("lead", n + "/response-forms"),
                "paperId", paper("lead", r + "/terms-of-reference/papers"),
                "minutesPaperId", paper("admin", minutes));
    }

    private static String paper(String reader, String papers) {
        return until(() -> as(reader, null).get(papers), 200, "items[0].documentId")
                .path("items[0].documentId");
    }

    private static String committee(String lead) {
        var committee = id(as(
                        "operator",
                        Map.of("organisation", "ORG-M-COMMITTEE", "area", "AREA-M", "profile", "sct-learning-review"))
                .post("/v1/committees"));
        as("operator", null).put("/v1/committees/" + committee + "/people/m-" + lead + "/LEAD_OFFICER");
        until(() -> as(lead, null).get("/v1/committees/" + committee), 200);
        return committee;
    }

    private static void course(String review) {
        as("chair", Map.of("method", "LEARNING-TOGETHER", "systemicBy", CANARY)).put(review + "/course/method");
        as("chair", Map.of("to", "SETUP", "reason", CANARY)).post(review + "/course/stages");
        as("chair", Map.of("proportionate", true, "findings", CANARY)).post(review + "/course/proportionality-checks");
        String child = as("chair", null).get(review).path("subjects[0].subjectRef");
        as("chair", Map.of("subjectRef", child, "source", "RECORDS", "words", CANARY))
                .post(review + "/child-perspectives");
    }

    private static String contributor(String review) {
        return id(as("chair", Map.of("group", "PRACTITIONERS", "agency", "ORG-M-HEALTH", "who", CANARY))
                .post(review + "/contributors"));
    }

    private static String appoint(String review, String person, String role) {
        return id(as(
                        "lead",
                        Map.of(
                                "personRef",
                                "m-" + person,
                                "role",
                                role,
                                "directlyInvolved",
                                false,
                                "secondReviewer",
                                "COMPLEX"))
                .post(review + "/team/appointments"));
    }

    private static RequestSpecification as(String person, @Nullable Object body) {
        var request =
                RestAssured.given().auth().oauth2(PEOPLE.get(person).signed()).contentType("application/json");
        return body == null ? request : request.body(body);
    }

    private static String id(Response made) {
        if (made.statusCode() != 201) {
            throw new AssertionError(made.statusCode() + " " + made.asString());
        }
        var location = made.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Response until(Supplier<Response> ask, int status, String... present) {
        Response answer = ask.get();
        for (int i = 0; i < 300; i++) {
            if (answer.statusCode() == status && (present.length == 0 || answer.path(present[0]) != null)) {
                return answer;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer = ask.get();
        }
        throw new AssertionError(answer.statusCode() + " " + answer.asString());
    }
}
