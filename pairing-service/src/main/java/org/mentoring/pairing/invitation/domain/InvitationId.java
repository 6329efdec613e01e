package org.mentoring.pairing.invitation.domain;

/// One link. It follows from the link's secret and does not lead back to it.
public record InvitationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
