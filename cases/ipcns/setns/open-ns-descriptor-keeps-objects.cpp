// An open descriptor of an IPC namespace keeps it, with its objects, when the last process there has ended; who goes there finds
// them.
//
// ref:      man7 namespaces(7) Namespace lifetime; man7 setns(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork root ipc-namespace

#include "support/ipc_namespace.hpp"
#include "support/proc.hpp"
#include "support/sysv_shm.hpp"

int main() {
    const int flags = new_ipc_namespace();
    if (flags != CLONE_NEWIPC) unsupported("only in a user namespace, into which this process may not go");
    const key_t key = unused_key();
    auto* maker_in_proc = shared<long>();
    Gate made, may_end;
    Child maker([&] {
        must(unshare(flags));
        std::strcpy(attached(must(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600))), "kept");
        *maker_in_proc = pid_in_proc();
        made.open();
        may_end.wait();
    });
    made.wait();
    const int there = must(open(format("/proc/%ld/ns/ipc", *maker_in_proc).chars, O_RDONLY));
    may_end.open();
    observe("the process that has made a segment", maker.wait());
    observe("the key of the segment here", shmget(key, 0, 0));
    Child visitor([&] {
        observe("setns", setns(there, CLONE_NEWIPC));
        observe("the segment holds", Bytes{attached(must(shmget(key, 0, 0))), 4});
    });
    observe("who goes there", visitor.wait());
}
