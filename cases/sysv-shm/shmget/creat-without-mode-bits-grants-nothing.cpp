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

    int id;
    {
        const OtherEffectiveIds other;  // those of the ordinary process
        id = shmget(unused_key(), 100, IPC_CREAT);
    }
    owned_shm(id);
    observe("makes one", id != -1 && id != server);
    Child ordinary([&] {
        become_ordinary();
        observe("attach it for reading", shmat(id, nullptr, SHM_RDONLY));
        observe("attach it", shmat(id, nullptr, 0));
        observe("attach the server's", shmat(server, nullptr, 0));
        must(shmctl(id, IPC_RMID, nullptr));  // root may lack the privilege
    });
    observe("the ordinary process", ordinary.wait());
}
