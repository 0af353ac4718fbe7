import { yearText } from './year-text.js'

process.stdout.write(yearText(Number(process.argv[2] ?? new Date().getFullYear())))
