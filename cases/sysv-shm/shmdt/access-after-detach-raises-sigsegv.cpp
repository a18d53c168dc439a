// After shmdt() nothing is mapped at the addresses: access there ends the process with SIGSEGV.
//
// ref:     POSIX.1-2024 XSH shmdt() DESCRIPTION; XSH 2.8.3 Memory Protection
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-079 S4-120

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    char* memory = attached(id);
    memory[0] = 'x';

    Child reader([&] {
        crash_without_core();
        observe("detach", shmdt(memory));
        return static_cast<int>(*static_cast<volatile char*>(memory));
    });
    observe("a process that reads afterwards", reader.wait());
    Child writer([&] {
        crash_without_core();
        observe("detach", shmdt(memory));
        *static_cast<volatile char*>(memory) = 'y';
    });
    observe("a process that writes afterwards", writer.wait());
    observe("the data", Bytes{memory, 1});
}
