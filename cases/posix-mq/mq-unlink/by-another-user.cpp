// Where another user may not unlink a queue, mq_unlink() fails with EACCES and the name stays; where he may, it is gone.
//
// ref:      POSIX.1-2024 XSH mq_unlink() RETURN VALUE; POSIX.1-2024 XSH mq_unlink() ERRORS EACCES
// profile:  option MSG
// strength: shall
// needs:    fork two-uids root

#include "support/queues.hpp"
#include "support/users.hpp"

int main() {
    require_queues();
    require_two_users();
    umask(0);
    const char* name = unique_name();
    Child maker([&] {
        become(first_user);
        mq_attr attributes = queue_attributes(3, 16);
        must(mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes));
    });
    observe("maker", maker.wait());
    int* result = shared<int>();
    Child other([&] {
        become(second_user);
        *result = mq_unlink(name);
        observe("another user unlinks it", *result, {"0", "-1 EACCES"});
    });
    observe("the other user", other.wait());
    Child owner([&] {
        become(first_user);
        const bool there = !is_failed(mq_open(name, O_RDWR));
        observe("the maker still finds it if that failed, and only then", there == (*result == -1));
    });
    observe("the maker", owner.wait());
}
