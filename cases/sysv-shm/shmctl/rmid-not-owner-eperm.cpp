// IPC_RMID is for the owner, the creator and the privileged: another user's process is refused, whatever the mode.
//
// ref:     POSIX.1-2024 XSH shmctl() ERRORS EPERM
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_shm.hpp"

int main() {
    require_two_users();
    const int id = new_segment(100, 0666);
    Child other([&] {
        become(first_user);
        observe("another user removes it", shmctl(id, IPC_RMID, nullptr));
        observe("and may attach it still", shmat(id, nullptr, 0));
    });
    observe("the other user", other.wait());
}
