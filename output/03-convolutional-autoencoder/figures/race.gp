# Redraw with: gnuplot race.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'race.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.1128
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [0.787533:497.757]
set xtics nomirror out scale 0.6,0.3 ('' 1, '' 10, '' 100, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1)
set logscale y
set yrange [0.00117269:0.102233]
set ytics nomirror out scale 0.6,0.3 ('' 0.002, '' 0.005, '' 0.01, '' 0.02, '' 0.05, '' 0.1, '' 0.003 1, '' 0.004 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '1' at screen 0.144795,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.453236,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '100' at screen 0.761678,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.002' at screen 0.101342,0.221117 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.005' at screen 0.101342,0.378736 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.01' at screen 0.101342,0.49797 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.02' at screen 0.101342,0.617204 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.05' at screen 0.101342,0.774823 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.1' at screen 0.101342,0.894058 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Numbers in the code' at screen 0.544733,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Mean squared error' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.1128,0.869392 to screen 0.976667,0.869392 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'mean image' at screen 0.851067,0.843892 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.116133,0.937143 to screen 0.1578,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'PCA' at screen 0.168217,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.240717,0.937143 to screen 0.282383,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.26155,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'dense' at screen 0.2928,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.386967,0.937143 to screen 0.428633,0.937143 nohead front linecolor rgb '#009e73' linewidth 3
set label '' at screen 0.4078,0.937143 point pointtype 9 pointsize 1.66667 linecolor rgb '#009e73' linewidth 1.5 front
set label 'dense, ¼ steps' at screen 0.43905,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.645508,0.937143 point pointtype 13 pointsize 1.92308 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'convolutional' at screen 0.676758,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'race.dat' index 1 using 1:2:($2>$3?$2-$3:1e-300):($2+$3) with yerrorbars linecolor rgb '#d55e00' linewidth 2.5 pointtype 0, \
     'race.dat' index 2 using 1:2:($2>$3?$2-$3:1e-300):($2+$3) with yerrorbars linecolor rgb '#009e73' linewidth 2.5 pointtype 0, \
     'race.dat' index 3 using 1:2:($2>$3?$2-$3:1e-300):($2+$3) with yerrorbars linecolor rgb '#cc79a7' linewidth 2.5 pointtype 0, \
     'race.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'race.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7, \
     'race.dat' index 2 using 1:2 with linespoints linecolor rgb '#009e73' linewidth 2.5 pointtype 9 pointsize 1.7, \
     'race.dat' index 3 using 1:2 with points linecolor rgb '#cc79a7' pointtype 13 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
