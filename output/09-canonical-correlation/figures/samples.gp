# Redraw with: gnuplot samples.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'samples.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [77.6936:70790.9]
set xtics nomirror out scale 0.6,0.3 ('' 100, '' 1000, '' 10000, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set yrange [-0.0731537:1.04128]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '100' at screen 0.122198,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1,000' at screen 0.422014,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10,000' at screen 0.72183,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0' at screen 0.077875,0.179737 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.317668 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.455599 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.59353 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.077875,0.731461 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.077875,0.869392 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Images fitted to' at screen 0.533,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Mean correlation of 50 pairs' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.300074,0.849714 to screen 0.300074,0.129286 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'pixels of a half' at screen 0.155874,0.8285 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.390328,0.764857 to screen 0.390328,0.129286 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'of both halves' at screen 0.400328,0.743643 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.0926667,0.937143 to screen 0.134333,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3 dashtype (8,5)
set label 'no ridge, fitted' at screen 0.14475,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.330792,0.937143 to screen 0.372458,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.351625,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'no ridge, test' at screen 0.382875,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.5535,0.937143 to screen 0.595167,0.937143 nohead front linecolor rgb '#009e73' linewidth 3
set label '' at screen 0.574333,0.937143 point pointtype 9 pointsize 1.66667 linecolor rgb '#009e73' linewidth 1.5 front
set label 'ridge, test' at screen 0.605583,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'samples.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3 dashtype (8,5), \
     'samples.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7, \
     'samples.dat' index 2 using 1:2 with linespoints linecolor rgb '#009e73' linewidth 2.5 pointtype 9 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
