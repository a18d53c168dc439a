// A socket can have one stream for reading and, through a duplicate, one for writing: fclose() of one leaves the other one, and the
// peer reads the end when both are closed.
//
// ref:      POSIX.1-2024 XSH fdopen() DESCRIPTION; POSIX.1-2024 XSH fclose() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [mine, peer] = socket_pair();
    FILE* in = fdopen(mine, "r");
    FILE* out = fdopen(must(dup(mine)), "w");
    observe("stream for reading", in);
    observe("stream for writing", out);
    must(fputs("question\n", must(out)) >= 0);
    observe("fclose of the stream for writing", fclose(out));
    char bytes[16] = "";
    observe("the peer reads", Bytes{bytes, read(peer, bytes, sizeof bytes)});
    set_nonblocking(peer);
    observe("it reads the end already", read(peer, bytes, sizeof bytes) == 0);
    observe("the peer answers", write(peer, "answer\n", 7));
    must(fgets(bytes, sizeof bytes, must(in)) == bytes);
    observe("the answer", Bytes{bytes, static_cast<ssize_t>(std::strlen(bytes))});
    observe("fclose of the stream for reading", fclose(in));
    wait_for_data(peer);
    observe("the peer reads the end", read(peer, bytes, sizeof bytes));
}
