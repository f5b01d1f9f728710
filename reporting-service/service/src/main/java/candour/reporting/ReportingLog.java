package candour.reporting;

import candour.platform.closure.OpenQuestions;
import candour.platform.service.ServiceLog;
import candour.reporting.finding.Findings;
import candour.reporting.finding.read.FindingList;
import candour.reporting.knownchronology.KnownChronology;
import candour.reporting.knowncommittee.NoteCommittee;
import candour.reporting.knownfamily.KnownFamily;
import candour.reporting.knownfamily.read.FamilyWords;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.learning.LearningThread;
import candour.reporting.learning.read.ThreadView;
import candour.reporting.publication.Publication;
import candour.reporting.publication.read.PublicationCard;
import candour.reporting.read.PlaceRegister;
import candour.reporting.read.ReviewLink;
import candour.reporting.report.Report;
import candour.reporting.report.read.ReportVersions;
import candour.reporting.signoff.SignOff;
import candour.reporting.signoff.read.SignOffTrack;
import java.util.List;

/** The log of reporting-service: what it holds, and what is read from it. */
public final class ReportingLog extends ServiceLog {

    /** Found by an auditor's jar as well as by the service. */
    public ReportingLog() {
        super(
                "reporting",
                List.of(
                        KnownReview.FOLD,
                        NoteCommittee.FOLD,
                        KnownChronology.FOLD,
                        KnownFamily.FOLD,
                        LearningThread.FOLD,
                        Findings.FOLD,
                        Report.FOLD,
                        SignOff.FOLD,
                        Publication.FOLD),
                List.of(
                        FamilyWords.FAMILY_WORDS,
                        PlaceRegister.PLACES,
                        ReviewLink.REVIEWS,
                        ThreadView.THREAD,
                        FindingList.FINDINGS,
                        ReportVersions.VERSIONS,
                        SignOffTrack.TRACKS,
                        PublicationCard.CARDS,
                        OpenQuestions.QUESTIONS));
    }
}
