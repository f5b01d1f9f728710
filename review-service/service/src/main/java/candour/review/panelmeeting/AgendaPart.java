package candour.review.panelmeeting;

/** What every meeting of the team looks at (S002-130). */
public enum AgendaPart {
    PROGRESS,
    EMERGING_LEARNING,
    ISSUES_AND_QUESTIONS,
    NEXT_STEPS,
    TASKS
}
