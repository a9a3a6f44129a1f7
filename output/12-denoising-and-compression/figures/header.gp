# Redraw with: gnuplot header.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'header.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.124533
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [0.691831:14454.4]
set xtics nomirror out scale 0.6,0.3 ('' 1, '' 10, '' 100, '' 1000, '' 10000, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1)
set logscale y
set yrange [70.9316:60287]
set ytics nomirror out scale 0.6,0.3 ('' 100, '' 1000, '' 10000, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '1' at screen 0.156094,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.353347,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '100' at screen 0.5506,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1,000' at screen 0.747853,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10,000' at screen 0.945106,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '100' at screen 0.113075,0.16842 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1,000' at screen 0.113075,0.430787 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10,000' at screen 0.113075,0.693153 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Images in the file' at screen 0.5506,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Bits an image' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.127867,0.937143 to screen 0.169533,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.1487,0.937143 point pointtype 7 pointsize 1.66667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'network' at screen 0.17995,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.295783,0.937143 to screen 0.33745,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.316617,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'PCA' at screen 0.347867,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.420367,0.937143 to screen 0.462033,0.937143 nohead front linecolor rgb '#009e73' linewidth 3
set label '' at screen 0.4412,0.937143 point pointtype 9 pointsize 1.66667 linecolor rgb '#009e73' linewidth 1.5 front
set label 'JPEG, all in one' at screen 0.47245,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.660158,0.937143 to screen 0.701825,0.937143 nohead front linecolor rgb '#cc79a7' linewidth 3
set label '' at screen 0.680992,0.937143 point pointtype 13 pointsize 1.66667 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'JPEG, a file each' at screen 0.712242,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'header.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7, \
     'header.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7, \
     'header.dat' index 2 using 1:2 with linespoints linecolor rgb '#009e73' linewidth 2.5 pointtype 9 pointsize 1.7, \
     'header.dat' index 3 using 1:2 with linespoints linecolor rgb '#cc79a7' linewidth 2.5 pointtype 13 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
