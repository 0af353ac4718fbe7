import { type Problem, refuse } from '../errors.js'
import type { Bilingual } from '../text/language.js'

const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { vi: 'không có tệp này', en: 'there is no such file' },
  ENOTDIR: {
    vi: 'một phần của đường dẫn là tệp, không phải thư mục',
    en: 'a part of the path is a file, not a folder',
  },
  EISDIR: { vi: 'đây là thư mục', en: 'this is a folder' },
  EACCES: { vi: 'không có quyền', en: 'permission is denied' },
  EPERM: { vi: 'hệ thống không cho phép', en: 'the system does not allow it' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'đã hết dung lượng được cấp trên ổ đĩa', en: 'the disk quota is used up' },
  EFBIG: { vi: 'tệp lớn quá mức cho phép', en: 'the file is larger than is allowed' },
  EBUSY: { vi: 'tệp đang được chương trình khác dùng', en: 'another program is using the file' },
  ETXTBSY: { vi: 'tệp đang được chương trình khác dùng', en: 'another program is using the file' },
  ELOOP: { vi: 'các liên kết đi vòng tròn', en: 'the links go round in a circle' },
  ENAMETOOLONG: { vi: 'tên tệp quá dài', en: 'the file name is too long' },
  EPIPE: { vi: 'bên nhận đã đóng', en: 'the reader has closed' },
  ENXIO: { vi: 'không có ai ở đầu bên kia', en: 'nobody is at the other end' },
  EBADF: { vi: 'đầu ra hoặc đầu vào này không mở', en: 'this output or input is not open' },
  EAGAIN: { vi: 'chưa có dữ liệu để đọc', en: 'there is nothing to read yet' },
  EIO: { vi: 'thiết bị báo lỗi đọc, ghi', en: 'the device reports an error' },
  EADDRINUSE: { vi: 'cổng này đang được chương trình khác dùng', en: 'another program is using this port' },
  EADDRNOTAVAIL: { vi: 'địa chỉ này không phải của máy này', en: 'this address is not one of this machine' },
  ENOTFOUND: { vi: 'không có địa chỉ này', en: 'there is no such address' },
  EAI_AGAIN: { vi: 'không tra được địa chỉ này', en: 'this address cannot be looked up' },
  EAFNOSUPPORT: {
    vi: 'máy này không dùng loại địa chỉ này',
    en: 'this machine has no addresses of this kind',
  },
  EMFILE: { vi: 'đang mở quá nhiều tệp', en: 'too many files are open' },
}

/** Where a file is written, what is missing is its folder. */
export const NO_FOLDER: Bilingual = { vi: 'không có thư mục này', en: 'there is no such folder' }

/** The reason that an error of the operating system gives, as half a sentence; its code where it is a rare one. */
export function systemReason(error: unknown): Bilingual {
  const code = String((error as { code?: unknown } | null)?.code ?? '')
  return (
    REASONS[code] ?? {
      vi: `hệ thống báo lỗi ${code || 'không rõ'}`,
      en: `the system reports ${code || 'an unknown error'}`,
    }
  )
}

/** Refuses a file that cannot be read. */
export function refuseUnreadable(file: string, reason: Bilingual): never {
  return refuse(unreadable(file, reason))
}

/** What is wrong with a file or folder that cannot be read. */
export function unreadable(file: string, { vi, en }: Bilingual): Problem {
  return {
    code: 'unreadable-file',
    file,
    message: { vi: `Không đọc được: ${vi}.`, en: `Cannot be read: ${en}.` },
  }
}

/** What is wrong with a file that cannot be written. */
export function unwritable(file: string, { vi, en }: Bilingual): Problem {
  return {
    code: 'unwritable-file',
    file,
    message: { vi: `Không ghi được: ${vi}.`, en: `Cannot be written: ${en}.` },
  }
}
