// A shared memory object whose descriptor is passed can be mapped by the receiver, though it has no name any more.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH shm_open() DESCRIPTION; POSIX.1-2024 XSH shm_unlink() DESCRIPTION
// profile:  option SHM
// strength: shall
// needs:    fork

#include "support/ancillary.hpp"
#include "support/named_shm.hpp"

static char* map(int object) { return static_cast<char*>(must(mmap(nullptr, 6, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0))); }

int main() {
    require_shared_memory_objects();
    const auto [mine, other] = socket_pair();
    Child child([fd = other] {
        RightsMessage room(1);
        observe("recvmsg in the child", Bytes{room.bytes, recvmsg(fd, &room.header, 0)});
        char* memory = map(room.at(0));
        observe("it finds", Bytes{memory, 6});
        std::memcpy(memory, "answer", 6);
    });
    const char* name = unique_name();
    const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(object, 6));
    char* memory = map(object);
    std::memcpy(memory, "orders", 6);
    must(shm_unlink(name));
    RightsMessage message("x", {object});
    const ssize_t sent = sendmsg(mine, &message.header, 0);
    observe("the child", child.wait());
    observe("sendmsg", sent);
    observe("and leaves", Bytes{memory, 6});
}
