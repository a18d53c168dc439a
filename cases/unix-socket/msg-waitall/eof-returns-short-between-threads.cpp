// With MSG_WAITALL recv() returns what came before the end, which another thread of the process makes, if that is less than it asks
// for.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.msg-waitall.eof-returns-short

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    must(send(pair.a, "a", 1, 0));
    Waker sender([&] {
        must(send(pair.a, "b", 1, 0));
        let_others_block();
        must(shutdown(pair.a, SHUT_WR));
    });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, 5, MSG_WAITALL)});
    observe("it waited for the other thread", sender.has_begun());
    observe("recv at the end", recv(pair.b, bytes, 5, 0));
}
