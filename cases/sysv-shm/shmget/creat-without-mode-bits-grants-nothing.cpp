// IPC_CREAT without mode bits finds an existing segment, but where there is none it makes one that nobody without privilege may
// attach.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION
// profile: xsi
// needs:   fork
// claims:  S1-083

#include "support/sysv.hpp"

int main() {
    const key_t key = unused_key();
    const int server = owned_shm(must(shmget(key, 100, IPC_CREAT | 0666)));
    observe("finds the server's", shmget(key, 100, IPC_CREAT) == server);

    const int id = owned_shm(shmget(unused_key(), 100, IPC_CREAT));
    observe("mode bits of one that it makes", static_cast<long>(segment_status(id).shm_perm.mode & 0777));
    Child ordinary([&] {
        become_ordinary();
        observe("attach it for reading", shmat(id, nullptr, SHM_RDONLY));
        observe("attach the server's", shmat(server, nullptr, 0));
    });
    observe("the ordinary process", ordinary.wait());
}
