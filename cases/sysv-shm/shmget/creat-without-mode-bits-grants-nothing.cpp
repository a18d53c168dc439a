// IPC_CREAT without mode bits finds an existing segment, but where there is none it makes one that not even its owner may attach
// without privilege.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-083

#include "support/sysv_shm.hpp"

int main() {
    require_ordinary_user();
    const key_t key = unused_key();
    const int server = owned_shm(must(shmget(key, 100, IPC_CREAT | 0666)));
    observe("finds the server's", shmget(key, 100, IPC_CREAT) == server);

    const int id = owned_shm(shmget(unused_key(), 100, IPC_CREAT));
    observe("makes one", id != -1 && id != server);
    if (geteuid() == 0) {      // it is to be that of the ordinary process
        shmid_ds status = {};  // the owner may set it, and not look at it without privilege
        status.shm_perm.uid = first_user;
        status.shm_perm.gid = getegid();
        must(shmctl(id, IPC_SET, &status));
    }
    Child ordinary([&] {
        become_ordinary();
        observe("attach it for reading", shmat(id, nullptr, SHM_RDONLY));
        observe("attach it", shmat(id, nullptr, 0));
        observe("attach the server's", shmat(server, nullptr, 0));
    });
    observe("the ordinary process", ordinary.wait());
}
