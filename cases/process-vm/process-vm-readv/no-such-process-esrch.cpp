// process_vm_readv() and process_vm_writev() of a process that is gone fail with ESRCH.
//
// ref:      man7 process_vm_readv(2) ERRORS ESRCH
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

#include <sys/uio.h>

static char text[4] = "abc";

int main() {
    char copy[4] = "...";
    iovec here = {copy, 3}, there = {text, 3};
    const pid_t nobody = vacant_pid();
    observe("process_vm_readv", process_vm_readv(nobody, &here, 1, &there, 1, 0));
    observe("process_vm_writev", process_vm_writev(nobody, &here, 1, &there, 1, 0));
    observe("the buffer", Bytes{copy, 3});
}
