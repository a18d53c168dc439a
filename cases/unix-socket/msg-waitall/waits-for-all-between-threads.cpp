// MSG_WAITALL makes recv() on a stream wait until other threads of the process have sent as much as it asks for.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.msg-waitall.stream-waits-for-all

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    must(send(pair.a, "he", 2, 0));
    Waker sender([&] {
        must(send(pair.a, "l", 1, 0));
        let_others_block();
        must(send(pair.a, "lo", 2, 0));
    });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, 5, MSG_WAITALL)});
    observe("it waited for the other thread", sender.has_begun());
}
