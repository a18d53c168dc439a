// On Linux a send() to a receiver whose queue is full waits until another process has received what was in it.
//
// ref:       man7 send(2) DESCRIPTION; man7 unix(7) DESCRIPTION
// profile:   linux
// strength:  documented
// needs:     fork
// assertion: unix-socket.dgram.blocking-send-waits

#include "support/interruption.hpp"
#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_DGRAM);
    if (!fill_datagrams(pair.a)) unsupported("more datagrams are queued here than this case sends");
    WakingChild receiver([&] {
        char bytes[8] = "";
        while (recv(pair.b, bytes, 3, 0) == 3 && std::strcmp(bytes, "new") != 0) {}
        must(std::strcmp(bytes, "new") == 0);
    });
    observe("send to a full queue", send(pair.a, "new", 3, 0));
    observe("it waited for the other process", receiver.has_begun());
    observe("the receiver has got it", receiver.wait());
}
