package org.mentoring.gateway.problem;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;

import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.problem.Problems;

/// Gives a body to the errors that the server answers below the application: a line or header it
/// cannot parse or that is too long, an address that is no URI. They are told from all others by
/// the absence of a header that every answer of the application has.
final class BareErrorHandler extends ChannelDuplexHandler {

    private static final String ON_EVERY_ANSWER = "X-Content-Type-Options";

    private boolean headOnly;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            headOnly = HttpMethod.HEAD.equals(request.method());
        }
        context.fireChannelRead(message);
    }

    /// How a write ends is told through `promise`.
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof FullHttpResponse response && isBareError(response)) {
            response.release();
            context.write(problemInsteadOf(response), promise);
        } else {
            context.write(message, promise);
        }
    }

    private static boolean isBareError(FullHttpResponse response) {
        return response.status().code() >= 400
                && !response.content().isReadable()
                && !response.headers().contains(ON_EVERY_ANSWER);
    }

    private FullHttpResponse problemInsteadOf(FullHttpResponse bare) {
        Problem problem = problemOf(bare.status().code());
        byte[] body = Problems.json(problem);
        FullHttpResponse answer =
                new DefaultFullHttpResponse(
                        bare.protocolVersion(),
                        bare.status(),
                        Unpooled.wrappedBuffer(headOnly ? new byte[0] : body));
        answer.headers().set(bare.headers());
        Problems.headers(problem).forEach(answer.headers()::set);
        answer.headers().set(ON_EVERY_ANSWER, "nosniff");
        answer.headers().remove(HttpHeaderNames.TRANSFER_ENCODING);
        answer.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
        return answer;
    }

    private static Problem problemOf(int status) {
        return Problem.of(
                ProblemType.ofStatus(status), "Check the request line and the header fields.");
    }
}
