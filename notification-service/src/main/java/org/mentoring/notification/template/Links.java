package org.mentoring.notification.template;

/// Addresses of the web page, which ask who comes before they show anything.
record Links(String publicUrl) {

    Links {
        publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String run(String runId) {
        return publicUrl + "/pairing-runs/" + runId;
    }

    String pairing(String pairingId) {
        return publicUrl + "/pairings/" + pairingId;
    }

    String fitCheck(String pairingId) {
        return pairing(pairingId) + "/fit-check";
    }

    String fitChecks(String cohortId) {
        return publicUrl + "/cohorts/" + cohortId + "/fit-checks";
    }

    String request(String requestId) {
        return publicUrl + "/pairing-requests/" + requestId;
    }

    String meeting(String meetingId) {
        return publicUrl + "/meetings/" + meetingId;
    }

    /// Redirects to where the two meet.
    String join(String meetingId) {
        return publicUrl + "/api/meetings/" + meetingId + "/join";
    }

    String feedback(String feedbackId) {
        return publicUrl + "/feedback/" + feedbackId;
    }
}
