// With SHM_RND shmat() rounds the address down to a multiple of SHMLBA.
//
// ref:     POSIX.1-2024 XSH shmat() DESCRIPTION SHM_RND
// profile: xsi
// strength: shall
// claims:  S1-074

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    char* address = free_address();
    observe("attached below address + 123", shmat(id, address + 123, SHM_RND) == address);
    address[0] = 'x';
    observe("it is the segment", Bytes{attached(id), 1});
}
