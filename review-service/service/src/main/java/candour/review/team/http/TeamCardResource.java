package candour.review.team.http;

import static candour.review.team.read.TeamCards.TEAM_CARDS;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.sealed.Sealed;
import candour.review.profile.Profiles;
import candour.review.team.Competence;
import candour.review.team.KnownService;
import candour.review.team.SkillsCommand.AllocateReviewerTasks;
import candour.review.team.SkillsCommand.MarkSkillsInError;
import candour.review.team.SkillsCommand.RecordCommitment;
import candour.review.team.SkillsCommand.RecordCompetence;
import candour.review.team.SkillsCommand.RecordKnowledge;
import candour.review.team.TeamSkills;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the team knows, can do and has time for (S001-61, S002-034, 052, 063, 066, 123). */
@Path("/v1/reviews/{reviewId}/team")
public class TeamCardResource {
    private final Exchange exchange;

    TeamCardResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** All services somebody has a working knowledge of. */
    public record KnowledgeBody(
            @NotNull Set<@NotNull KnownService> services,
            @Nullable LocalDate on) {}

    /** What somebody can do; the level where it is trauma-informed practice. */
    public record CompetenceBody(
            @NotNull Competence competence,
            Competence.@Nullable Level level,
            @Nullable @Size(max = Formats.TEXT) String note,
            @Nullable LocalDate on) {}

    /** How much time somebody keeps free, and whether their employer has agreed. */
    public record CommitmentBody(
            @NotNull @Min(0) @Max(31) Integer daysAMonth,
            @NotNull Boolean agreedByEmployer,
            @Nullable LocalDate on) {}

    /** What each Reviewer's tasks are, by appointment. */
    public record ReviewerTasksBody(
            @NotEmpty Map<UUID, @NotBlank @Size(max = Formats.TEXT) String> tasks,
            @Nullable LocalDate on) {}

    /** What the team knows, can do and has time for, and what is not recorded of it. */
    @GET
    @Path("/card")
    @Allows("team.card")
    public RestResponse<TeamCardAnswer> card(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(
                TEAM_CARDS,
                TeamSkills.FOLD.stream(reviewId),
                reviewId.toString(),
                row -> TeamCardAnswer.of(
                        exchange, row, Profiles.of(row.profile().value())));
    }

    /** Records which services somebody knows; instead of what was recorded before. */
    @PUT
    @Path("/appointments/{appointmentId}/knowledge")
    @Allows("team.record-skills")
    public RestResponse<AcceptedBody> knowledge(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("appointmentId") UUID appointmentId,
            @Valid KnowledgeBody body) {
        return exchange.accepted(exchange.send(
                new RecordKnowledge(reviewId, appointmentId, body.services(), exchange.orToday(body.on()))));
    }

    /** Records what somebody can do. */
    @POST
    @Path("/appointments/{appointmentId}/competences")
    @Allows("team.record-skills")
    public RestResponse<AcceptedBody> competence(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("appointmentId") UUID appointmentId,
            @Valid CompetenceBody body) {
        return exchange.accepted(exchange.send(new RecordCompetence(
                reviewId,
                appointmentId,
                body.competence(),
                body.level(),
                exchange.sealOrNull(
                        "competence-note", reviewId.toString(), List.of(appointmentId.toString()), body.note()),
                exchange.orToday(body.on()))));
    }

    /** Records how much time somebody keeps free. */
    @PUT
    @Path("/appointments/{appointmentId}/commitment")
    @Allows("team.record-skills")
    public RestResponse<AcceptedBody> commitment(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("appointmentId") UUID appointmentId,
            @Valid CommitmentBody body) {
        return exchange.accepted(exchange.send(new RecordCommitment(
                reviewId, appointmentId, body.daysAMonth(), body.agreedByEmployer(), exchange.orToday(body.on()))));
    }

    /** Records how the Reviewers share their tasks; it names each of them. */
    @PUT
    @Path("/reviewer-tasks")
    @Allows("team.allocate")
    public RestResponse<AcceptedBody> tasks(@PathParam("reviewId") UUID reviewId, @Valid ReviewerTasksBody body) {
        var tasks = new HashMap<UUID, Sealed>();
        body.tasks()
                .forEach((appointment, text) -> tasks.put(
                        appointment,
                        exchange.seal("reviewer-tasks", reviewId.toString(), List.of(appointment.toString()), text)));
        return exchange.accepted(
                exchange.send(new AllocateReviewerTasks(reviewId, tasks, exchange.orToday(body.on()))));
    }

    /** Marks something recorded of what the team can do as made in error. */
    @POST
    @Path("/skills-recorded-in-error")
    @Allows("team.mark-skills-in-error")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkSkillsInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }
}
