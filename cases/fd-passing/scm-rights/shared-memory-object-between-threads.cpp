// A shared memory object whose descriptor is passed can be mapped by the thread that receives it, though it has no name any more.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH shm_open() DESCRIPTION; POSIX.1-2024 XSH shm_unlink() DESCRIPTION
// profile:  option SHM
// strength: shall
// needs:    threads
// assertion: fd-passing.scm-rights.shared-memory-object

#include "support/ancillary.hpp"
#include "support/named_shm.hpp"
#include "support/waking.hpp"

static char* map(int object) { return static_cast<char*>(must(mmap(nullptr, 6, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0))); }

int main() {
    require_shared_memory_objects();
    const SocketPair pair = socket_pair();
    char found[6] = "";
    Text received;
    Thread receiver([&] {
        RightsMessage room(1);
        received = as_text(Bytes{room.bytes, recvmsg(pair.b, &room.header, 0)});
        char* memory = map(room.at(0));
        std::memcpy(found, memory, 6);
        std::memcpy(memory, "answer", 6);
    });
    const char* name = unique_name();
    const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(object, 6));
    char* memory = map(object);
    std::memcpy(memory, "orders", 6);
    must(shm_unlink(name));
    RightsMessage message("x", {object});
    observe("sendmsg", sendmsg(pair.a, &message.header, 0));
    receiver.join();
    observe("recvmsg", received);
    observe("the receiver finds", Bytes{found, 6});
    observe("and leaves", Bytes{memory, 6});
}
