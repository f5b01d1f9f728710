package candour.chronology.child;

import static candour.chronology.child.Children.CHILDREN;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.ChronologyLog;
import candour.chronology.child.ChildCommand.LearnSubject;
import candour.chronology.child.ChildCommand.LearnSubjectError;
import candour.chronology.child.ChildEvent.SubjectLearnt;
import candour.chronology.child.ChildEvent.SubjectToldInError;
import candour.chronology.read.ChildRow;
import candour.testing.ViewsInMemory;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("R13: whom a review is about is learnt as references")
class ChildrenSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID CHILD = new UUID(7, 2);
    static final UUID TOLD = new UUID(7, 3);
    static final SubjectLearnt learnt = new SubjectLearnt(REVIEW, CHILD, TOLD);
    static final SubjectToldInError error = new SubjectToldInError(REVIEW, TOLD);

    @Test
    void a_subject_and_an_error_are_learnt_once() {
        given(CHILDREN).when(new LearnSubject(REVIEW, CHILD, TOLD)).then(learnt);
        given(CHILDREN, learnt)
                .when(new LearnSubject(REVIEW, CHILD, new UUID(7, 4)))
                .staysQuiet();
        given(CHILDREN, learnt).when(new LearnSubjectError(REVIEW, TOLD)).then(error);
        given(CHILDREN, learnt, error).when(new LearnSubjectError(REVIEW, TOLD)).staysQuiet();
    }

    @Test
    void who_was_told_of_by_mistake_is_a_subject_no_more() {
        assertThat(ViewsInMemory.after(new ChronologyLog(), learnt).all(ChildRow.CHILDREN, REVIEW.toString(), null))
                .extracting(ChildRow::subjectRef)
                .containsExactly(CHILD);
        assertThat(ViewsInMemory.after(new ChronologyLog(), learnt, error)
                        .all(ChildRow.CHILDREN, REVIEW.toString(), null))
                .isEmpty();
    }
}
