// Where another user may not unlink a semaphore, sem_unlink() fails with EACCES and the name stays; where he may, it is gone.
//
// ref:      POSIX.1-2024 XSH sem_unlink() RETURN VALUE; POSIX.1-2024 XSH sem_unlink() ERRORS EACCES
// profile:  posix
// strength: shall
// needs:    fork two-uids root

#include "support/named_sem.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    umask(0);
    const char* name = unique_name();
    Child maker([&] {
        become(first_user);
        must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));
    });
    observe("maker", maker.wait());
    int* result = shared<int>();
    Child other([&] {
        become(second_user);
        *result = sem_unlink(name);
        observe("another user unlinks it", *result, {"0", "-1 EACCES"});
    });
    observe("the other user", other.wait());
    Child owner([&] {
        become(first_user);
        const bool there = sem_open(name, 0) != SEM_FAILED;
        observe("the maker still finds it if that failed, and only then", there == (*result == -1));
    });
    observe("the maker", owner.wait());
}
