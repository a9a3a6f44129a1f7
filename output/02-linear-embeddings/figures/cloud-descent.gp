# Redraw with: gnuplot cloud-descent.gp
reset
set encoding utf8
set terminal pngcairo size 1300,503 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'cloud-descent.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0942745
set rmargin at screen 0.424092
set tmargin at screen 0.900994
set bmargin at screen 0.16792
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-40:1040]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 500, '' 1000)
set logscale y
set yrange [4.16818e-08:761.006]
set ytics nomirror out scale 0.6,0.3 ('' 1e-07, '' 1e-05, '' 0.001, '' 0.1, '' 10, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.10649,0.126369 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '500' at screen 0.259183,0.126369 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1,000' at screen 0.411877,0.126369 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10⁻⁷' at screen 0.0849668,0.195071 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10⁻⁵' at screen 0.0849668,0.33795 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.001' at screen 0.0849668,0.480829 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.0849668,0.623709 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.0849668,0.766588 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Step' at screen 0.259183,0.0695102 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Excess, as a share of PCA’s error' at screen 0.026,0.534457 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Error above PCA’s' at screen 0.259183,0.942545 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.891262,0.867097 to screen 0.925108,0.867097 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'start 1' at screen 0.933569,0.867097 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.891262,0.799304 to screen 0.925108,0.799304 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'start 2' at screen 0.933569,0.799304 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.891262,0.731511 to screen 0.925108,0.731511 nohead front linecolor rgb '#009e73' linewidth 3
set label 'start 3' at screen 0.933569,0.731511 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.891262,0.663718 to screen 0.925108,0.663718 nohead front linecolor rgb '#cc79a7' linewidth 3
set label 'start 4' at screen 0.933569,0.663718 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.891262,0.595924 to screen 0.925108,0.595924 nohead front linecolor rgb '#e69f00' linewidth 3
set label 'start 5' at screen 0.933569,0.595924 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'cloud-descent.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'cloud-descent.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'cloud-descent.1.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'cloud-descent.1.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'cloud-descent.1.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.526059
set rmargin at screen 0.855877
set tmargin at screen 0.900994
set bmargin at screen 0.16792
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-40:1040]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 500, '' 1000)
set logscale y
set yrange [7.0745e-08:2.66707]
set ytics nomirror out scale 0.6,0.3 ('' 1e-07, '' 1e-05, '' 0.001, '' 0.1, '' 8e-08 1, '' 9e-08 1, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.538275,0.126369 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '500' at screen 0.690968,0.126369 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1,000' at screen 0.843661,0.126369 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10⁻⁷' at screen 0.516751,0.182463 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10⁻⁵' at screen 0.516751,0.37598 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.001' at screen 0.516751,0.569497 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.516751,0.763013 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Step' at screen 0.690968,0.0695102 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Largest principal angle (radians)' at screen 0.457785,0.534457 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Angle to PCA’s plane' at screen 0.690968,0.942545 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'cloud-descent.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'cloud-descent.2.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'cloud-descent.2.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'cloud-descent.2.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'cloud-descent.2.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3
unset label
unset arrow
unset object
unset multiplot
unset output
