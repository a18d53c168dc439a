// A process that gets the descriptor of a memfd through a socket maps the same memory with it.
//
// ref:      man7 memfd_create(2) NOTES File sealing
// profile:  linux
// strength: documented
// needs:    fork

#include "support/ancillary.hpp"
#include "support/memfd.hpp"
#include "support/sockets.hpp"

static char* map_four_bytes(int file) {
    return static_cast<char*>(must(mmap(nullptr, 4, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
}

int main() {
    const unsigned flags = memfd_exec();
    const auto [ours, theirs] = socket_pair(SOCK_STREAM);
    Child child([theirs = theirs] {
        RightsMessage message(1);
        must(recvmsg(theirs, &message.header, 0));
        char* memory = map_four_bytes(message.at(0));
        observe("the receiver finds", Bytes{memory, 4});
        memory[3] = 'r';
    });
    const int file = must(memfd_create("ipcts", flags));
    must(ftruncate(file, 4));
    char* memory = map_four_bytes(file);
    std::memcpy(memory, "sss", 3);
    RightsMessage message("m", {file});
    must(sendmsg(ours, &message.header, 0));
    observe("the receiver", child.wait());
    observe("the sender finds", Bytes{memory, 4});
}
