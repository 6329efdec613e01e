package org.mentoring.system.load;

/// A pair that does everything a pair does, in an order that chance decides.
final class PairAtWork implements Worker {

    private static final int CHOICES = 10;

    private final Desk desk;
    private final MeetingWork meetings;
    private final PlanWork plan;
    private final FeedbackWork feedback;

    PairAtWork(Desk desk) {
        this.desk = desk;
        this.meetings = new MeetingWork(desk);
        this.plan = new PlanWork(desk);
        this.feedback = new FeedbackWork(desk);
    }

    @Override
    public void step() {
        switch (desk.random().nextInt(CHOICES)) {
            case 0, 1 -> meetings.book();
            case 2, 3, 4 -> meetings.addItem();
            case 5 -> meetings.move();
            case 6 -> meetings.confirm();
            case 7 -> plan.addGoal();
            case 8 -> plan.agree();
            default -> holdOrGiveFeedback();
        }
    }

    private void holdOrGiveFeedback() {
        if (!meetings.hold()) {
            feedback.giveFeedback();
        }
    }
}
