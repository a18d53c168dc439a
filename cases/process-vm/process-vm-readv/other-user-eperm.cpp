// A process may neither read nor write the memory of another user's process.
//
// ref:      man7 process_vm_readv(2) ERRORS EPERM
// profile:  linux
// strength: documented
// needs:    fork root two-uids

#include "support/processes.hpp"
#include "support/users.hpp"

#include <sys/uio.h>

static char text[4] = "abc";

int main() {
    require_two_users();
    Gate ready, tried;
    Child target([&] {
        become(first_user);
        ready.open();
        tried.wait();
        observe("its memory", Bytes{text, 3});
    });
    ready.wait();
    Child other([&] {
        become(second_user);
        char copy[4] = "...";
        iovec here = {copy, 3}, there = {text, 3};
        observe("another user reads it", process_vm_readv(target.pid(), &here, 1, &there, 1, 0));
        observe("another user writes it", process_vm_writev(target.pid(), &here, 1, &there, 1, 0));
    });
    observe("the other user's process", other.wait());
    tried.open();
    observe("the process", target.wait());
}
