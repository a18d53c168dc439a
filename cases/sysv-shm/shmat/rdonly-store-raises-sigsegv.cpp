// SHM_RDONLY attaches a segment for reading only: what is stored through another attachment is seen there, but a store there ends
// the process with SIGSEGV.
//
// ref:     POSIX.1-2024 XSH shmat() DESCRIPTION SHM_RDONLY; XSH 2.8.3 Memory Protection
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-073
// assertion: sysv-shm.shmat.rdonly-store-raises-sigsegv sysv-shm.shmat.rdonly-and-writable-attachments-coherent

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    auto* writable = static_cast<char*>(must(shmat(id, nullptr, 0)));
    auto* readable = static_cast<char*>(shmat(id, nullptr, SHM_RDONLY));
    observe("attach for reading", readable);
    writable[0] = 'a';
    observe("read", Bytes{readable, 1});

    Child writer([&] {
        crash_without_core();
        static_cast<volatile char*>(readable)[0] = 'b';
    });
    observe("a process that stores there", writer.wait());
    observe("what is there", Bytes{writable, 1});
}
