// shmat() attaches exactly at the address given, where it is a multiple of SHMLBA, free, and one at which the system has put a
// segment.
//
// ref:     POSIX.1-2024 XSH shmat() DESCRIPTION shmaddr
// profile: xsi
// strength: shall

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    char* address = free_address();
    observe("attached there", shmat(id, address, 0) == address);
    address[0] = 'x';
    observe("it is the segment", Bytes{attached(id), 1});
}
