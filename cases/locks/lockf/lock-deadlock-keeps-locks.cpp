// Of two processes that would wait for each other's section for ever, lockf() with F_LOCK may refuse one with EDEADLK, or both
// wait; either way each keeps the section that it has.
//
// ref:      POSIX.1-2024 XSH lockf() ERRORS EDEADLK; XSH lockf() RETURN VALUE
// profile:  xsi
// strength: may
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(lockf(file, F_LOCK, 1));
    Gate locked, may_end;
    auto* got_it = shared<bool>();
    Child other([&] {
        const int own = must(open("file", O_RDWR));
        must(lseek(own, 1, SEEK_SET));
        must(lockf(own, F_LOCK, 1));
        must(lseek(own, 0, SEEK_SET));
        locked.open();
        const int result = lockf(own, F_LOCK, 1);
        const Text text = describe(result, errno);
        *got_it = result == 0;
        may_end.wait();
        observe("the other process waited for byte 0", text, {"0", "-1 EDEADLK"});
    });
    locked.wait();
    let_it_block(other.pid());
    must(lseek(file, 1, SEEK_SET));
    {
        const Interrupter interrupter;
        observe("this one waits for byte 1", lockf(file, F_LOCK, 1), {EDEADLK, EINTR});
    }
    Child third([] {
        const int own = must(open("file", O_RDWR));
        observe("a third one locks byte 0", lockf(own, F_TLOCK, 1), {EACCES, EAGAIN});
        must(lseek(own, 1, SEEK_SET));
        observe("a third one locks byte 1", lockf(own, F_TLOCK, 1), {EACCES, EAGAIN});
    });
    observe("the third process", third.wait());
    observe("the other one has got byte 0", *got_it);
    must(lseek(file, 0, SEEK_SET));
    must(lockf(file, F_ULOCK, 1));
    may_end.open();
    observe("the other process", other.wait());
}
